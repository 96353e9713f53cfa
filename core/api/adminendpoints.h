// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/audit.h"
#include "core/api/endpoint.h"
#include "core/api/sessions.h"
#include "core/api/statistics.h"

/// What administrators do. Nobody can act as somebody else: there is no call for it.
namespace sallyport::api {

inline constexpr Endpoint<UserFilter, UserPageView, Access::Administrator> listUsers{.verb = Verb::Get,
                                                                                     .path = "/users/",
                                                                                     .summary = "List accounts",
                                                                                     .tag = "administration",
                                                                                     .lane = Lane::Database,
                                                                                     .scope = Scope::Admin};
inline constexpr Endpoint<UserReference, UserView, Access::Administrator> readUser{.verb = Verb::Get,
                                                                                   .path = "/users/{id}",
                                                                                   .summary = "One account",
                                                                                   .tag = "administration",
                                                                                   .scope = Scope::Admin,
                                                                                   .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserChange, UserView, Access::Administrator> changeUser{
    .verb = Verb::Patch,
    .path = "/users/{id}",
    .summary = "Change, disable or enable an account, or its role",
    .tag = "administration",
    .lane = Lane::Database,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound, ErrorCode::UsernameTaken, ErrorCode::EmailTaken, ErrorCode::LastAdministrator)};
inline constexpr Endpoint<UserReference, Nothing, Access::Administrator> deleteUser{
    .verb = Verb::Delete,
    .path = "/users/{id}",
    .summary = "Delete an account with all that belongs to it",
    .tag = "administration",
    .status = 204,
    .lane = Lane::Database,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound, ErrorCode::LastAdministrator)};
inline constexpr Endpoint<PasswordReset, Nothing, Access::Administrator> resetPassword{
    .verb = Verb::Post,
    .path = "/users/{id}/password",
    .summary = "Set another password; ends every session of the account",
    .tag = "administration",
    .status = 204,
    .lane = Lane::Hashing,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserReference, Nothing, Access::Administrator> unlockUser{
    .verb = Verb::Post,
    .path = "/users/{id}/unlock",
    .summary = "Let the account's owner sign in without waiting for other people's wrong passwords",
    .tag = "administration",
    .status = 204,
    .lane = Lane::Database,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserReference, SessionListView, Access::Administrator> userSessions{.verb = Verb::Get,
                                                                                              .path = "/users/{id}/sessions/",
                                                                                              .summary = "Where a user is signed in",
                                                                                              .tag = "administration",
                                                                                              .scope = Scope::Admin,
                                                                                              .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserReference, Nothing, Access::Administrator> endUserSessions{.verb = Verb::Delete,
                                                                                         .path = "/users/{id}/sessions/",
                                                                                         .summary = "End every session of a user",
                                                                                         .tag = "administration",
                                                                                         .status = 204,
                                                                                         .lane = Lane::Database,
                                                                                         .scope = Scope::Admin,
                                                                                         .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserSessionReference, Nothing, Access::Administrator> endUserSession{.verb = Verb::Delete,
                                                                                               .path = "/users/{id}/sessions/{session_id}",
                                                                                               .summary = "End one session of a user",
                                                                                               .tag = "administration",
                                                                                               .status = 204,
                                                                                               .lane = Lane::Database,
                                                                                               .scope = Scope::Admin,
                                                                                               .errors = ErrorSet::of(ErrorCode::NotFound)};

inline constexpr Endpoint<AuditFilter, AuditPageView, Access::Administrator> listAudit{.verb = Verb::Get,
                                                                                       .path = "/audit/",
                                                                                       .summary = "The audit log, newest first",
                                                                                       .tag = "administration",
                                                                                       .lane = Lane::Database,
                                                                                       .scope = Scope::Admin};
inline constexpr Endpoint<StatisticsFilter, StatisticsView, Access::Administrator> readStatistics{.verb = Verb::Get,
                                                                                                  .path = "/stats/",
                                                                                                  .summary =
                                                                                                      "The numbers a dashboard draws",
                                                                                                  .tag = "administration",
                                                                                                  .lane = Lane::Database,
                                                                                                  .scope = Scope::Admin};

} // namespace sallyport::api
