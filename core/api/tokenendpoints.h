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
    .summary = "Sign in, or exchange a refresh token",
    .tag = "sign-in",
    .body = Body::Form,
    .lane = tokenLane,
    .errors = signInErrors | ErrorSet::of(ErrorCode::InvalidGrant, ErrorCode::UnsupportedGrantType),
    .oauthErrors = true};
inline constexpr Endpoint<Login, TokenPair, Access::Public> login{.verb = Verb::Post,
                                                                  .path = "/login",
                                                                  .summary = "Sign in by user name or address",
                                                                  .tag = "sign-in",
                                                                  .lane = Lane::Hashing,
                                                                  .errors = signInErrors};
inline constexpr Endpoint<RefreshRequest, TokenPair, Access::Public> refresh{
    .verb = Verb::Post,
    .path = "/refresh",
    .summary = "Exchange a refresh token",
    .tag = "sign-in",
    .lane = Lane::Database,
    .errors = ErrorSet::of(ErrorCode::InvalidGrant, ErrorCode::InvalidScope)};
inline constexpr Endpoint<Nothing, Nothing, Access::User> logout{.verb = Verb::Post,
                                                                 .path = "/logout",
                                                                 .summary = "End this session and its refresh tokens",
                                                                 .tag = "sign-in",
                                                                 .status = 204,
                                                                 .lane = Lane::Database};
inline constexpr Endpoint<Nothing, Nothing, Access::User> logoutEverywhere{.verb = Verb::Post,
                                                                           .path = "/logout/all",
                                                                           .summary = "End every session of mine, this one too",
                                                                           .tag = "sign-in",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Account};

inline constexpr Endpoint<Login, BrowserSessionView, Access::Public> openSession{.verb = Verb::Post,
                                                                                 .path = "/session",
                                                                                 .summary = "Sign a browser in with a cookie",
                                                                                 .tag = "browser",
                                                                                 .lane = Lane::Hashing,
                                                                                 .errors =
                                                                                     signInErrors | ErrorSet::of(ErrorCode::CsrfRefused)};
inline constexpr Endpoint<Nothing, BrowserSessionView, Access::User> readSession{
    .verb = Verb::Get, .path = "/session", .summary = "The browser's session, with its CSRF token", .tag = "browser"};
inline constexpr Endpoint<Nothing, Nothing, Access::User> closeSession{.verb = Verb::Delete,
                                                                       .path = "/session",
                                                                       .summary = "End the browser's session and remove its cookie",
                                                                       .tag = "browser",
                                                                       .status = 204,
                                                                       .lane = Lane::Database};

inline constexpr Endpoint<Nothing, KeySet, Access::Public> keySet{
    .verb = Verb::Get, .path = "/.well-known/jwks.json", .summary = "Public keys of access tokens", .tag = "sign-in"};

} // namespace sallyport::api
