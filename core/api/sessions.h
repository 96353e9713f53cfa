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

/// A session as the list of all users' has it.
struct OpenSessionView
{
    SessionView session;
    QUuid userId;
    QString username;

    static constexpr auto schemaName = "OpenSession";
    static constexpr auto fields()
    {
        return std::tuple{
            field("session", &OpenSessionView::session),
            field("user_id", &OpenSessionView::userId),
            field("username", &OpenSessionView::username, {.example = "ann"}),
        };
    }
};

/// Which of all users' sessions to list.
struct SessionFilter
{
    QString user;
    QString address;
    int limit = 50;
    QString cursor;

    static constexpr auto schemaName = "SessionFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("user", &SessionFilter::user,
                  {.maxLength = 254, .optional = true, .description = "Name, address or id of an account, whole", .example = "ann"}),
            field("address", &SessionFilter::address,
                  {.maxLength = 100, .optional = true, .description = "The network address, whole", .example = "203.0.113.7"}),
            field("limit", &SessionFilter::limit, {.minimum = 1, .maximum = 200, .optional = true}),
            field("cursor", &SessionFilter::cursor, {.maxLength = 100, .optional = true, .description = "next_cursor of the page before"}),
        };
    }
};

/// One page of the sessions of all users, the newest sign-in first.
struct SessionPageView
{
    /// A total of one more means: more than these.
    static constexpr qint64 mostCounted = 10'000;

    QList<OpenSessionView> items;
    std::optional<QString> nextCursor;
    qint64 total = 0;

    static constexpr auto schemaName = "SessionPage";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &SessionPageView::items),
            field("next_cursor", &SessionPageView::nextCursor),
            field("total", &SessionPageView::total,
                  {.description = "How many there are on all pages; 10,001 at most, which stands for any number beyond 10,000"}),
        };
    }
};

/// Names one session of whomever.
struct SessionEnding
{
    QUuid id;
    std::optional<Secret> currentPassword = {};

    static constexpr auto schemaName = "SessionEnding";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &SessionEnding::id),
            field("current_password", &SessionEnding::currentPassword,
                  {.description = "Of the administrator who asks: checked when it is there", .example = "correct horse battery staple"}),
        };
    }
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
