// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

namespace sallyport::api {

/// A signed-in device, as its owner and administrators see it. Its id is the `sid` of its access tokens.
struct SessionView
{
    QUuid id;
    QString name;
    QString kind;
    QString address;
    QString scope;
    bool remembered = true;
    bool current = false;
    Timestamp createdAt;
    Timestamp lastSeenAt;
    Timestamp expiresAt;

    static constexpr auto schemaName = "Session";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &SessionView::id),
            field("name", &SessionView::name, {.description = "What the device calls itself", .example = "Firefox on Linux"}),
            field("kind", &SessionView::kind, {.oneOf = "tokens browser"}),
            field("address", &SessionView::address, {.description = "Of the last sign-in or refresh", .example = "203.0.113.7"}),
            field("scope", &SessionView::scope, {.example = "account notes"}),
            field("remembered", &SessionView::remembered),
            field("current", &SessionView::current, {.description = "The one that asks"}),
            field("created_at", &SessionView::createdAt),
            field("last_seen_at", &SessionView::lastSeenAt),
            field("expires_at", &SessionView::expiresAt, {.description = "Unless it is used before"}),
        };
    }
};

struct SessionListView
{
    QList<SessionView> items;

    static constexpr auto schemaName = "SessionList";
    static constexpr auto fields() { return std::tuple{field("items", &SessionListView::items)}; }
};

/// Names one of the caller's sessions.
struct SessionReference
{
    QUuid id;

    static constexpr auto schemaName = "SessionReference";
    static constexpr auto fields() { return std::tuple{field("id", &SessionReference::id)}; }
};

/// Names one session of an account.
struct UserSessionReference
{
    QUuid id;
    QUuid sessionId;

    static constexpr auto schemaName = "UserSessionReference";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &UserSessionReference::id),
            field("session_id", &UserSessionReference::sessionId),
        };
    }
};

/// The session a browser's cookie holds, and what its writes must carry in `X-CSRF-Token`.
struct BrowserSessionView
{
    UserView user;
    QString csrfToken;
    Timestamp expiresAt;

    static constexpr bool carriesTokens = true;
    static constexpr auto schemaName = "BrowserSession";
    static constexpr auto fields()
    {
        return std::tuple{
            field("user", &BrowserSessionView::user),
            field("csrf_token", &BrowserSessionView::csrfToken, {.description = "To be sent in X-CSRF-Token with every write"}),
            field("expires_at", &BrowserSessionView::expiresAt, {.description = "Unless it is used before"}),
        };
    }
};

} // namespace sallyport::api
