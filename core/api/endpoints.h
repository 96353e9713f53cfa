// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/endpoint.h"
#include "core/api/health.h"
#include "core/api/notes.h"
#include "core/api/tokens.h"

/// The API: every call Sallyport answers, declared once.
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

inline constexpr Endpoint<TokenRequest, TokenPair, Access::Public> token{
    .verb = Verb::Post,
    .path = "/token",
    .summary = "Sign in, or exchange a refresh token",
    .tag = "tokens",
    .body = Body::Form,
    .lane = tokenLane,
    .errors =
        ErrorSet::of(ErrorCode::IncorrectCredentials, ErrorCode::InvalidGrant, ErrorCode::UnsupportedGrantType, ErrorCode::RateLimited),
    .oauthErrors = true};
inline constexpr Endpoint<Nothing, Nothing, Access::User> logout{.verb = Verb::Post,
                                                                 .path = "/logout",
                                                                 .summary = "End this session and its refresh tokens",
                                                                 .tag = "tokens",
                                                                 .status = 204,
                                                                 .lane = Lane::Database};
inline constexpr Endpoint<Nothing, KeySet, Access::Public> keySet{
    .verb = Verb::Get, .path = "/.well-known/jwks.json", .summary = "Public keys of access tokens", .tag = "tokens"};

inline constexpr Endpoint<SignUp, UserView, Access::Public> signUp{
    .verb = Verb::Post,
    .path = "/users/",
    .summary = "Create an account",
    .tag = "users",
    .lane = Lane::Hashing,
    .errors = ErrorSet::of(ErrorCode::UsernameTaken, ErrorCode::EmailTaken, ErrorCode::RegistrationClosed, ErrorCode::RateLimited)};
inline constexpr Endpoint<Nothing, UserView, Access::User> me{
    .verb = Verb::Get, .path = "/users/me/", .summary = "Who am I", .tag = "users"};
inline constexpr Endpoint<Nothing, QList<ItemView>, Access::User> myItems{
    .verb = Verb::Get, .path = "/users/me/items/", .summary = "My notes, in the tutorial's shape", .tag = "users"};
inline constexpr Endpoint<UserFilter, UserPageView, Access::Administrator> listUsers{
    .verb = Verb::Get, .path = "/users/", .summary = "List accounts", .tag = "users"};

/// Bytes of a note: twelve for each character of its text, which JSON may write as two escapes, and what stands around it.
inline constexpr qsizetype noteBodyLimit = 128 * 1024;

inline constexpr Endpoint<Nothing, QList<NoteView>, Access::UserOrVisitor> listNotes{
    .verb = Verb::Get, .path = "/notes/", .summary = "My notes", .tag = "notes"};
inline constexpr Endpoint<NoteInput, NoteView, Access::UserOrVisitor> createNote{
    .verb = Verb::Post, .path = "/notes/", .summary = "Write a note", .tag = "notes", .lane = Lane::Database, .bodyLimit = noteBodyLimit};
inline constexpr Endpoint<NoteReference, NoteView, Access::User> readNote{
    .verb = Verb::Get, .path = "/notes/{id}", .summary = "Read a note", .tag = "notes", .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<NoteChange, NoteView, Access::User> changeNote{.verb = Verb::Patch,
                                                                         .path = "/notes/{id}",
                                                                         .summary = "Change a note",
                                                                         .tag = "notes",
                                                                         .lane = Lane::Database,
                                                                         .bodyLimit = noteBodyLimit,
                                                                         .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<NoteReference, Nothing, Access::User> deleteNote{.verb = Verb::Delete,
                                                                           .path = "/notes/{id}",
                                                                           .summary = "Delete a note",
                                                                           .tag = "notes",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .errors = ErrorSet::of(ErrorCode::NotFound)};

inline constexpr Endpoint<Nothing, Health, Access::Public> live{
    .verb = Verb::Get, .path = "/livez", .summary = "The server runs, and which one it is", .tag = "health"};
inline constexpr Endpoint<Nothing, Health, Access::Public> ready{.verb = Verb::Get,
                                                                 .path = "/readyz",
                                                                 .summary = "The server can do its work",
                                                                 .tag = "health",
                                                                 .errors = ErrorSet::of(ErrorCode::DatabaseUnavailable)};
inline constexpr Endpoint<Nothing, QJsonObject, Access::Public> openApi{
    .verb = Verb::Get, .path = "/openapi.json", .summary = "This document", .tag = "health", .errors = ErrorSet::of(ErrorCode::NotFound)};

/// All of the above. Tests and the OpenAPI document walk it; a call that is missing here has no route.
inline constexpr std::tuple allEndpoints{token,      logout,   keySet,     signUp,     me,   myItems, listUsers, listNotes,
                                         createNote, readNote, changeNote, deleteNote, live, ready,   openApi};

template<class Visitor>
constexpr void forEachEndpoint(Visitor &&visit)
{
    std::apply([&](const auto &...endpoints) { (visit(endpoints), ...); }, allEndpoints);
}

} // namespace sallyport::api
