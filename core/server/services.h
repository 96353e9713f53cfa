// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/auth/auditlog.h"
#include "core/auth/authenticator.h"
#include "core/auth/changethrottle.h"
#include "core/auth/notes.h"
#include "core/auth/sessions.h"
#include "core/auth/signingkeys.h"
#include "core/auth/signupthrottle.h"
#include "core/auth/statisticsrepository.h"
#include "core/base/histogram.h"
#include "core/base/settings.h"
#include "core/server/backupstatus.h"
#include "core/server/nodestatus.h"
#include "core/server/operation/operations.h"
#include "core/server/trouble.h"

#include <functional>

namespace sallyport {

/// What the handlers call. All of it must outlive them.
struct Services
{
    Accounts &accounts;
    Authenticator &authenticator;
    Sessions &sessions;
    Notes &notes;
    AuditLog &audit;
    StatisticsRepository &statistics;
    SignUpThrottle *signUpThrottle; ///< none with `--rate-limit off`
    ChangeThrottle *changeThrottle; ///< none with `--rate-limit off`
    const AccessTokens &accessTokens;
    const Clock &clock;
    Random &random;
    const Histogram &databaseTimes; ///< of each transaction or single read
    std::function<Result<>()> isReady;
    Operations &operations;
    SigningKeys *signingKeys = nullptr; ///< none with an operator's secret
    const BackupStatus *backups = nullptr; ///< none where none are scheduled
    const NodeStatus *nodes = nullptr; ///< none where there is only one
    Troubles troubles = [] { return QList<Trouble>(); };
};

} // namespace sallyport
