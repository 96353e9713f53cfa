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
            field("username", &SignUp::username, {.minLength = 1, .maxLength = 64, .example = "ann"}),
            field(
                "password", &SignUp::password,
                {.minLength = 8, .maxLength = 1024, .description = "Lengths in bytes of UTF-8", .example = "correct horse battery staple"}),
            field("email", &SignUp::email, {.maxLength = 254, .format = Format::Email, .example = "ann@example.org"}),
            field("full_name", &SignUp::fullName, {.maxLength = 200, .example = "Ann Example"}),
        };
    }
};

/// As SignUp for who signs in by address: without a user name, the address is it.
struct RegistrationForm
{
    QString email;
    Secret password;
    std::optional<QString> username;
    std::optional<QString> fullName;

    static constexpr auto schemaName = "Registration";
    static constexpr auto fields()
    {
        return std::tuple{
            field("email", &RegistrationForm::email,
                  {.minLength = 1, .maxLength = 254, .format = Format::Email, .example = "ann@example.org"}),
            field(
                "password", &RegistrationForm::password,
                {.minLength = 8, .maxLength = 1024, .description = "Lengths in bytes of UTF-8", .example = "correct horse battery staple"}),
            field("username", &RegistrationForm::username, {.minLength = 1, .maxLength = 64, .example = "ann"}),
            field("full_name", &RegistrationForm::fullName, {.maxLength = 200, .example = "Ann Example"}),
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
    std::optional<Timestamp> passwordChangedAt;

    static constexpr auto schemaName = "User";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &UserView::id),
            field("username", &UserView::username, {.example = "ann"}),
            field("email", &UserView::email, {.example = "ann@example.org"}),
            field("full_name", &UserView::fullName, {.example = "Ann Example"}),
            field("disabled", &UserView::disabled),
            field("roles", &UserView::roles, {.optional = true}),
            field("created_at", &UserView::createdAt, {.optional = true}),
            field("last_sign_in_at", &UserView::lastSignInAt),
            field("password_changed_at", &UserView::passwordChangedAt),
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
    QString sort = QStringLiteral("username");
    QString cursor;
    int skip = 0;

    static constexpr auto schemaName = "UserFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("q", &UserFilter::search,
                  {.maxLength = 200,
                   .optional = true,
                   .description = "Literal text in name, full name or address. One or two letters are looked for at the beginning of each "
                                  "when there are more than 20,000 accounts",
                   .example = "ann"}),
            field("role", &UserFilter::role, {.oneOf = "admin user"}),
            field("disabled", &UserFilter::disabled),
            field("limit", &UserFilter::limit, {.minimum = 1, .maximum = 200, .optional = true}),
            field("sort", &UserFilter::sort,
                  {.oneOf = "username -username email -email full_name -full_name created_at -created_at last_sign_in_at -last_sign_in_at",
                   .optional = true,
                   .description = "With - from the greatest to the least"}),
            field("cursor", &UserFilter::cursor, {.maxLength = 1024, .optional = true, .description = "next_cursor of the page before"}),
            field("skip", &UserFilter::skip,
                  {.minimum = 0,
                   .maximum = 100'000'000,
                   .optional = true,
                   .description = "How many accounts after the cursor, or from the beginning, to leave out: for jumping in a long list"}),
        };
    }
};

/// One page of accounts.
struct UserPageView
{
    /// A total of one more means: more than these.
    static constexpr qint64 mostCounted = 10'000;

    QList<UserView> items;
    std::optional<QString> nextCursor;
    qint64 total = 0;

    static constexpr auto schemaName = "UserPage";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &UserPageView::items),
            field("next_cursor", &UserPageView::nextCursor),
            field(
                "total", &UserPageView::total,
                {.description = "How many there are on all pages. Of a search 10,001 at most, which stands for any number beyond 10,000"}),
        };
    }
};

/// What owners change of their accounts; what is left out stays, null takes an address or a full name away.
struct ProfileChange
{
    std::optional<QString> username;
    std::optional<std::optional<QString>> email;
    std::optional<std::optional<QString>> fullName;

    static constexpr auto schemaName = "ProfileChange";
    static constexpr auto fields()
    {
        return std::tuple{
            field("username", &ProfileChange::username, {.minLength = 1, .maxLength = 64, .refusesNull = true}),
            field("email", &ProfileChange::email, {.maxLength = 254, .format = Format::Email, .example = "ann@example.org"}),
            field("full_name", &ProfileChange::fullName, {.maxLength = 200, .example = "Ann Example"}),
        };
    }
};

/// What administrators change of an account, as ProfileChange.
struct UserChange
{
    QUuid id;
    std::optional<QString> username;
    std::optional<std::optional<QString>> email;
    std::optional<std::optional<QString>> fullName;
    std::optional<bool> disabled;
    std::optional<QString> role;
    std::optional<QStringList> roles;

    static constexpr auto schemaName = "UserChange";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &UserChange::id),
            field("username", &UserChange::username, {.minLength = 1, .maxLength = 64, .refusesNull = true}),
            field("email", &UserChange::email, {.maxLength = 254, .format = Format::Email}),
            field("full_name", &UserChange::fullName, {.maxLength = 200}),
            field("disabled", &UserChange::disabled, {.refusesNull = true, .description = "true ends every session"}),
            field("role", &UserChange::role, {.oneOf = "admin user", .refusesNull = true, .example = "user"}),
            field("roles", &UserChange::roles,
                  {.oneOf = "admin user", .refusesNull = true, .description = "The same as a list, as the account shows it"}),
        };
    }
};

/// Names one account.
struct UserReference
{
    QUuid id;

    static constexpr auto schemaName = "UserReference";
    static constexpr auto fields() { return std::tuple{field("id", &UserReference::id)}; }
};

/// Names the account to be deleted.
struct UserDeletion
{
    QUuid id;
    std::optional<Secret> currentPassword = {};

    static constexpr auto schemaName = "UserDeletion";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &UserDeletion::id),
            field("current_password", &UserDeletion::currentPassword,
                  {.description = "Of the administrator who asks: checked when it is there", .example = "correct horse battery staple"}),
        };
    }
};

/// Another password of one's own.
struct PasswordChange
{
    Secret currentPassword;
    Secret newPassword;

    static constexpr auto schemaName = "PasswordChange";
    static constexpr auto fields()
    {
        return std::tuple{
            field("current_password", &PasswordChange::currentPassword, {.example = "correct horse battery staple"}),
            field(
                "new_password", &PasswordChange::newPassword,
                {.minLength = 8, .maxLength = 1024, .description = "Lengths in bytes of UTF-8", .example = "seven green bottles standing"}),
        };
    }
};

/// Proof that it is the owner who sits there.
struct PasswordConfirmation
{
    Secret currentPassword;

    static constexpr auto schemaName = "PasswordConfirmation";
    static constexpr auto fields()
    {
        return std::tuple{field("current_password", &PasswordConfirmation::currentPassword, {.example = "correct horse battery staple"})};
    }
};

/// Another password for somebody else's account.
struct PasswordReset
{
    QUuid id;
    Secret newPassword;
    std::optional<Secret> currentPassword = {};

    static constexpr auto schemaName = "PasswordReset";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &PasswordReset::id),
            field(
                "new_password", &PasswordReset::newPassword,
                {.minLength = 8, .maxLength = 1024, .description = "Lengths in bytes of UTF-8", .example = "seven green bottles standing"}),
            field("current_password", &PasswordReset::currentPassword,
                  {.description = "Of the administrator who asks: checked when it is there", .example = "correct horse battery staple"}),
        };
    }
};

/// Proof that it is the owner who deletes an account: needed unless they have just signed in.
struct AccountDeletion
{
    std::optional<Secret> password;
    std::optional<Secret> currentPassword;

    static constexpr auto schemaName = "AccountDeletion";
    static constexpr auto fields()
    {
        return std::tuple{
            field("password", &AccountDeletion::password,
                  {.description = "The account's password", .example = "correct horse battery staple"}),
            field("current_password", &AccountDeletion::currentPassword, {.description = "The same, as a password change calls it"}),
        };
    }
};

} // namespace sallyport::api
