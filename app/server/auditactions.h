// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/server/exitcode.h"

#include <string>
#include <vector>

namespace sallyport {

/// What the audit subcommands are told.
struct AuditArguments
{
    std::vector<std::string> actions;
    std::string user;
    std::string actor;
    std::string address;
    std::string since;
    std::string until;
    int limit = 50;
    std::string keptHash;
    bool json = false;
};

QStringList auditActionNames();
/// "24h" and "7d" count back from `now`; a date begins at midnight here, a time without a zone is this machine's. Empty: none of these.
std::optional<Timestamp> readMoment(const std::string &told, Timestamp now);

ExitCode listAudit(Installation &installation, const AuditArguments &arguments);
/// ExitCode::Failed when a record does not follow from the one before it, or the one whose hash was kept is gone.
ExitCode verifyAudit(Installation &installation, const AuditArguments &arguments);

} // namespace sallyport
