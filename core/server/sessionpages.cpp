// SPDX-License-Identifier: Apache-2.0
#include "core/server/sessionpages.h"

#include "core/api/jsonreader.h"
#include "core/base/uuid.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

/// A cursor is the id of the last session that was shown.
Result<std::optional<QUuid>> beforeOf(const QString &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    const QUuid id = QUuid::fromString(cursor);
    if (!id.isNull())
        return id;
    return api::validationError({{{QStringLiteral("query"), QStringLiteral("cursor")},
                                  QStringLiteral("This is no next_cursor of an earlier page"),
                                  QStringLiteral("value_error")}});
}

/// A user name cannot look like an id.
Result<User> findUser(Accounts &accounts, const QString &user)
{
    const QUuid id = QUuid::fromString(user);
    return id.isNull() ? accounts.find(user) : accounts.find(id);
}

} // namespace

Result<api::SessionPageView> sessionPage(Accounts &accounts, Sessions &sessions, const Administrator &caller,
                                         const api::SessionFilter &filter)
{
    const auto before = beforeOf(filter.cursor);
    if (!before)
        return failure(before);
    SessionQuery query{.userId = {}, .address = filter.address, .limit = filter.limit, .before = *before};
    if (!filter.user.isEmpty()) {
        const auto user = findUser(accounts, filter.user);
        if (!user && user.error().code == ErrorCode::NotFound)
            return api::SessionPageView{};
        if (!user)
            return failure(user);
        query.userId = user->id;
    }
    const auto page = sessions.page(query);
    if (!page)
        return failure(page);
    api::SessionPageView shown{.items = {}, .nextCursor = {}, .total = page->total};
    for (const LiveSession &live : page->sessions)
        shown.items.append(
            {.session = toView(live.session, caller.live().session.id), .userId = live.user.id, .username = live.user.username});
    if (page->next)
        shown.nextCursor = toText(*page->next);
    return shown;
}

} // namespace sallyport
