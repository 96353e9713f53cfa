// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sallyport::api {

/// The token request of OAuth 2: the password grant (RFC 6749, 4.3) or the refresh grant (6).
struct TokenRequest
{
    enum class Grant { Password, RefreshToken, Unknown };

    std::optional<QString> grantType;
    std::optional<QString> username;
    std::optional<Secret> password;
    std::optional<Secret> refreshToken;
    std::optional<QString> scope;
    std::optional<QString> deviceName;
    std::optional<Secret> deviceToken;

    static constexpr auto schemaName = "TokenRequest";
    static constexpr auto fields()
    {
        return std::tuple{
            field("grant_type", &TokenRequest::grantType, {.description = "password (also when left out) or refresh_token"}),
            field("username", &TokenRequest::username, {.description = "User name or address", .example = "ann"}),
            field("password", &TokenRequest::password, {.example = "correct horse battery staple"}),
            field("refresh_token", &TokenRequest::refreshToken),
            field("scope", &TokenRequest::scope,
                  {.maxLength = 200, .description = "account, notes, admin; all you may have when left out. Others are ignored"}),
            field("device_name", &TokenRequest::deviceName, {.maxLength = 200, .description = "What the session list calls this device"}),
            field("device_token", &TokenRequest::deviceToken,
                  {.maxLength = 512, .description = "From an earlier sign-in here, so that nobody else's wrong passwords make you wait"}),
        };
    }

    /// The tutorial's front end leaves the type out.
    Grant grant() const
    {
        if (!grantType || *grantType == u"password")
            return Grant::Password;
        return *grantType == u"refresh_token" ? Grant::RefreshToken : Grant::Unknown;
    }
};

/// The answer to a token request (RFC 6749, 5.1).
struct TokenPair
{
    Secret accessToken;
    QString tokenType;
    qint64 expiresIn = 0; ///< seconds
    Secret refreshToken;
    QString scope;
    std::optional<Secret> deviceToken;

    static constexpr bool carriesTokens = true;
    static constexpr auto schemaName = "TokenPair";
    static constexpr auto fields()
    {
        return std::tuple{
            field("access_token", &TokenPair::accessToken),
            field("token_type", &TokenPair::tokenType, {.example = "bearer"}),
            field("expires_in", &TokenPair::expiresIn, {.description = "Seconds"}),
            field("refresh_token", &TokenPair::refreshToken),
            field("scope", &TokenPair::scope, {.example = "account notes"}),
            field("device_token", &TokenPair::deviceToken,
                  {.leftOutWhenEmpty = true, .description = "To be sent with the next sign-in here; only to who names its device"}),
        };
    }
};

/// Signing in by user name or address.
struct Login
{
    std::optional<QString> username;
    std::optional<QString> email;
    Secret password;
    bool remember = true;
    std::optional<QString> scope;
    std::optional<QString> deviceName;
    std::optional<Secret> deviceToken;

    static constexpr auto schemaName = "Login";
    static constexpr auto fields()
    {
        return std::tuple{
            field("username", &Login::username, {.description = "User name or address; this or email", .example = "ann"}),
            field("email", &Login::email, {.description = "Address or user name; this or username"}),
            field("password", &Login::password, {.example = "correct horse battery staple"}),
            field("remember", &Login::remember, {.optional = true, .description = "false: the session ends after a short rest"}),
            field("scope", &Login::scope,
                  {.maxLength = 200, .description = "account, notes, admin; all you may have when left out. Others are ignored"}),
            field("device_name", &Login::deviceName, {.maxLength = 200, .description = "What the session list calls this device"}),
            field("device_token", &Login::deviceToken,
                  {.maxLength = 512, .description = "From an earlier sign-in here, so that nobody else's wrong passwords make you wait"}),
        };
    }
};

/// A refresh token to be exchanged.
struct RefreshRequest
{
    Secret refreshToken;
    std::optional<QString> scope;

    static constexpr auto schemaName = "RefreshRequest";
    static constexpr auto fields()
    {
        return std::tuple{
            field("refresh_token", &RefreshRequest::refreshToken),
            field("scope", &RefreshRequest::scope, {.maxLength = 200, .description = "Fewer than the session has"}),
        };
    }
};

/// The public keys that access tokens can be checked with (RFC 7517); empty under HS256.
struct KeySet
{
    QList<QJsonObject> keys;

    static constexpr auto schemaName = "KeySet";
    static constexpr auto fields() { return std::tuple{field("keys", &KeySet::keys)}; }
};

} // namespace sallyport::api
