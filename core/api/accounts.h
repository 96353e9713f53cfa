// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace sallyport::api {

/// What it takes to make an account.
struct SignUp
{
    QString username;
    Secret password;
    std::optional<QString> email;
    std::optional<QString> fullName;

    static constexpr auto schemaName = "SignUp";
    static constexpr auto fields()
    {
        return std::tuple{
            field("username", &SignUp::username, {.minLength = 1, .maxLength = 64}),
            field("password", &SignUp::password, {.minLength = 8, .maxLength = 1024, .description = "Lengths in bytes of UTF-8"}),
            field("email", &SignUp::email, {.maxLength = 254, .format = Format::Email}),
            field("full_name", &SignUp::fullName, {.maxLength = 200}),
        };
    }
};

/// An account as its owner and administrators see it.
struct UserView
{
    QUuid id;
    QString username;
    std::optional<QString> email;
    std::optional<QString> fullName;
    bool disabled = false;
    QStringList roles;
    Timestamp createdAt;
    std::optional<Timestamp> lastSignInAt;

    static constexpr auto schemaName = "User";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &UserView::id),
            field("username", &UserView::username),
            field("email", &UserView::email),
            field("full_name", &UserView::fullName),
            field("disabled", &UserView::disabled),
            field("roles", &UserView::roles, {.optional = true}),
            field("created_at", &UserView::createdAt, {.optional = true}),
            field("last_sign_in_at", &UserView::lastSignInAt),
        };
    }

    bool isAdministrator() const { return roles.contains(QLatin1StringView("admin")); }
};

/// Which accounts to list.
struct UserFilter
{
    QString search;
    std::optional<QString> role;
    std::optional<bool> disabled;
    int limit = 50;
    QString cursor;

    static constexpr auto schemaName = "UserFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("q", &UserFilter::search,
                  {.maxLength = 200, .optional = true, .description = "Literal text in name, full name or address"}),
            field("role", &UserFilter::role, {.description = "admin or user"}),
            field("disabled", &UserFilter::disabled),
            field("limit", &UserFilter::limit, {.minimum = 1, .maximum = 200, .optional = true}),
            field("cursor", &UserFilter::cursor, {.maxLength = 1024, .optional = true, .description = "next_cursor of the page before"}),
        };
    }
};

/// One page of accounts.
struct UserPageView
{
    QList<UserView> items;
    std::optional<QString> nextCursor;
    qint64 total = 0;

    static constexpr auto schemaName = "UserPage";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &UserPageView::items),
            field("next_cursor", &UserPageView::nextCursor),
            field("total", &UserPageView::total),
        };
    }
};

} // namespace sallyport::api
