// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/sessions.h"
#include "core/api/tokens.h"

/// Signing in and out, with tokens and in browsers.
namespace sallyport::api {

/// Only a password is hashed, and a refresh is one write: it never waits behind sign-ins. What lacks its fields is just refused.
inline Lane tokenLane(const TokenRequest &request)
{
    switch (request.grant()) {
    case TokenRequest::Grant::Password: return request.username && request.password ? Lane::Hashing : Lane::Inline;
    case TokenRequest::Grant::RefreshToken: return request.refreshToken ? Lane::Database : Lane::Inline;
    case TokenRequest::Grant::Unknown: return Lane::Inline;
    }
    Q_UNREACHABLE();
}

inline constexpr ErrorSet signInErrors = ErrorSet::of(ErrorCode::IncorrectCredentials, ErrorCode::InvalidScope, ErrorCode::RateLimited);

inline constexpr Endpoint<TokenRequest, TokenPair, Access::Public> token{
    .verb = Verb::Post,
    .path = "/token",
    .operation = "signIn",
    .summary = "Sign in, or exchange a refresh token",
    .description = "The password grant of OAuth 2.0, or its refresh grant: `grant_type=refresh_token` with `refresh_token`. Unknown names, "
                   "wrong passwords and disabled accounts are answered alike.",
    .tag = "sign-in",
    .body = Body::Form,
    .lane = tokenLane,
    .errors = signInErrors | ErrorSet::of(ErrorCode::InvalidGrant, ErrorCode::UnsupportedGrantType),
    .oauthErrors = true};
inline constexpr Endpoint<Login, TokenPair, Access::Public> login{
    .verb = Verb::Post,
    .path = "/login",
    .operation = "login",
    .summary = "Sign in by user name or address",
    .description = "As `signIn`, with JSON. `remember: false` makes a session that ends after a short rest.",
    .tag = "sign-in",
    .lane = Lane::Hashing,
    .errors = signInErrors};
inline constexpr Endpoint<RefreshRequest, TokenPair, Access::Public> refresh{
    .verb = Verb::Post,
    .path = "/refresh",
    .operation = "refreshTokens",
    .summary = "Exchange a refresh token",
    .description = "Each refresh token is good for one exchange. One that comes back later than ten seconds after it was used ends its "
                   "session: somebody else has it.",
    .tag = "sign-in",
    .lane = Lane::Database,
    .errors = ErrorSet::of(ErrorCode::InvalidGrant, ErrorCode::InvalidScope)};
inline constexpr Endpoint<Nothing, Nothing, Access::User> logout{.verb = Verb::Post,
                                                                 .path = "/logout",
                                                                 .operation = "signOut",
                                                                 .summary = "End this session and its refresh tokens",
                                                                 .tag = "sign-in",
                                                                 .status = 204,
                                                                 .lane = Lane::Database,
                                                                 .setsCookie = true};
inline constexpr Endpoint<Nothing, Nothing, Access::User> logoutEverywhere{.verb = Verb::Post,
                                                                           .path = "/logout/all",
                                                                           .operation = "signOutEverywhere",
                                                                           .summary = "End every session of mine, this one too",
                                                                           .tag = "sign-in",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Account,
                                                                           .setsCookie = true};

inline constexpr Endpoint<Login, BrowserSessionView, Access::Public> openSession{
    .verb = Verb::Post,
    .path = "/session",
    .operation = "openBrowserSession",
    .summary = "Sign a browser in with a cookie",
    .description = "The cookie `__Host-sallyport` is HttpOnly, Secure and SameSite=Lax. Writes with it need the header `X-CSRF-Token`, and "
                   "come from this server's own pages or from an allowed origin.",
    .tag = "browser",
    .lane = Lane::Hashing,
    .setsCookie = true,
    .errors = signInErrors | ErrorSet::of(ErrorCode::CsrfRefused)};
inline constexpr Endpoint<Nothing, BrowserSessionView, Access::User> readSession{
    .verb = Verb::Get,
    .path = "/session",
    .operation = "readBrowserSession",
    .summary = "The browser's session, with its CSRF token",
    .description = "Sends the cookie again, so that it lasts as long as its session does. With a bearer token instead of the cookie, "
                   "`csrf_token` is empty.",
    .tag = "browser",
    .setsCookie = true};
inline constexpr Endpoint<Nothing, Nothing, Access::User> closeSession{.verb = Verb::Delete,
                                                                       .path = "/session",
                                                                       .operation = "closeBrowserSession",
                                                                       .summary = "End the browser's session and remove its cookie",
                                                                       .tag = "browser",
                                                                       .status = 204,
                                                                       .lane = Lane::Database,
                                                                       .setsCookie = true};

inline constexpr Endpoint<Nothing, KeySet, Access::Public> keySet{.verb = Verb::Get,
                                                                  .path = "/.well-known/jwks.json",
                                                                  .operation = "readKeys",
                                                                  .summary = "Public keys of access tokens",
                                                                  .tag = "sign-in",
                                                                  .lane = Lane::Inline};

} // namespace sallyport::api
