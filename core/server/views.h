// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/audit.h"
#include "core/api/notes.h"
#include "core/api/sessions.h"
#include "core/api/statistics.h"
#include "core/auth/auditrepository.h"
#include "core/auth/note.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/statisticsrepository.h"
#include "core/auth/userrepository.h"

namespace sallyport {

/// What the outside sees of what is stored.
api::UserView toView(const User &user);
api::UserPageView toView(const UserPage &page);
api::NoteView toView(const Note &note);
api::PeriodView toView(const PeriodCounts &counts);
api::AuditRecordView toView(const AuditRecord &record);

/// The role of a name that Rules::oneOf let through.
Role roleNamed(QStringView name);

/// `current`: the session that asks, if it is one of them.
api::SessionView toView(const StoredSession &session, const std::optional<QUuid> &current);

/// What an account's owner sees of a record about it: not where somebody else, an administrator, was when they did it.
api::AuditRecordView toOwnersView(const AuditRecord &record, const QUuid &owner);

/// Each of a list, in its order.
template<class Stored>
auto toViews(const QList<Stored> &list)
{
    QList<decltype(toView(list.first()))> views;
    views.reserve(list.size());
    for (const Stored &item : list)
        views.append(toView(item));
    return views;
}
api::SessionListView toViews(const QList<StoredSession> &sessions, const std::optional<QUuid> &current);

/// The view of what was found or done, or why it was not.
template<class Stored>
auto viewOf(const Result<Stored> &result) -> Result<decltype(toView(*result))>
{
    if (!result)
        return failure(result);
    return toView(*result);
}

} // namespace sallyport
