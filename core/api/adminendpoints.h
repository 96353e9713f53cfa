// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/audit.h"
#include "core/api/endpoint.h"
#include "core/api/sessions.h"
#include "core/api/statistics.h"

/// What administrators do. Nobody can act as somebody else: there is no call for it.
namespace sallyport::api {

/// What a caller's own password, asked for again, can be refused with.
inline constexpr ErrorSet passwordErrors = ErrorSet::of(ErrorCode::IncorrectPassword, ErrorCode::RateLimited);

inline constexpr Endpoint<UserFilter, UserPageView, Access::Administrator> listUsers{
    .verb = Verb::Get,
    .path = "/users/",
    .operation = "listUsers",
    .summary = "List accounts",
    .description = "By cursor: pass `next_cursor` of a page to get the one after it, with the same `sort`.",
    .tag = "administration",
    .lane = Lane::Database,
    .scope = Scope::Admin};
inline constexpr Endpoint<UserReference, UserView, Access::Administrator> readUser{.verb = Verb::Get,
                                                                                   .path = "/users/{id}",
                                                                                   .operation = "readUser",
                                                                                   .summary = "One account",
                                                                                   .tag = "administration",
                                                                                   .scope = Scope::Admin,
                                                                                   .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserChange, UserView, Access::Administrator> changeUser{
    .verb = Verb::Patch,
    .path = "/users/{id}",
    .operation = "changeUser",
    .summary = "Change, disable or enable an account, or its role",
    .description =
        "What is left out stays; null takes an address or a full name away. The last administrator cannot be disabled or demoted.",
    .tag = "administration",
    .lane = Lane::Database,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound, ErrorCode::UsernameTaken, ErrorCode::EmailTaken, ErrorCode::LastAdministrator)};
inline constexpr Endpoint<UserDeletion, Nothing, Access::Administrator> deleteUser{
    .verb = Verb::Delete,
    .path = "/users/{id}",
    .operation = "deleteUser",
    .summary = "Delete an account with all that belongs to it",
    .tag = "administration",
    .status = 204,
    .lane = +[](const UserDeletion &in) { return in.currentPassword ? Lane::Hashing : Lane::Database; },
    .scope = Scope::Admin,
    .deletesWithBody = true,
    .bodyOptional = true,
    .errors = ErrorSet::of(ErrorCode::NotFound, ErrorCode::LastAdministrator) | passwordErrors};
inline constexpr Endpoint<PasswordReset, Nothing, Access::Administrator> resetPassword{
    .verb = Verb::Post,
    .path = "/users/{id}/password",
    .operation = "resetUserPassword",
    .summary = "Set another password; ends every session of the account",
    .description = "Of others: one's own password is changed with the old one, at `/users/me/password`.",
    .tag = "administration",
    .status = 204,
    .lane = Lane::Hashing,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound) | passwordErrors};
inline constexpr Endpoint<UserReference, Nothing, Access::Administrator> unlockUser{
    .verb = Verb::Post,
    .path = "/users/{id}/unlock",
    .operation = "unlockUser",
    .summary = "Let the account's owner sign in without waiting for other people's wrong passwords",
    .tag = "administration",
    .status = 204,
    .lane = Lane::Database,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserReference, SessionListView, Access::Administrator> userSessions{.verb = Verb::Get,
                                                                                              .path = "/users/{id}/sessions/",
                                                                                              .operation = "listUserSessions",
                                                                                              .summary = "Where a user is signed in",
                                                                                              .tag = "administration",
                                                                                              .lane = Lane::Database,
                                                                                              .scope = Scope::Admin,
                                                                                              .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserReference, Nothing, Access::Administrator> endUserSessions{.verb = Verb::Delete,
                                                                                         .path = "/users/{id}/sessions/",
                                                                                         .operation = "endUserSessions",
                                                                                         .summary = "End every session of a user",
                                                                                         .tag = "administration",
                                                                                         .status = 204,
                                                                                         .lane = Lane::Database,
                                                                                         .scope = Scope::Admin,
                                                                                         .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<UserSessionReference, Nothing, Access::Administrator> endUserSession{.verb = Verb::Delete,
                                                                                               .path = "/users/{id}/sessions/{session_id}",
                                                                                               .operation = "endUserSession",
                                                                                               .summary = "End one session of a user",
                                                                                               .tag = "administration",
                                                                                               .status = 204,
                                                                                               .lane = Lane::Database,
                                                                                               .scope = Scope::Admin,
                                                                                               .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<SessionFilter, SessionPageView, Access::Administrator> listSessions{
    .verb = Verb::Get,
    .path = "/sessions/",
    .operation = "listSessions",
    .summary = "Who is signed in where: the sessions of all users, the newest sign-in first",
    .description = "By cursor: pass `next_cursor` of a page to get the one after it.",
    .tag = "administration",
    .lane = Lane::Database,
    .scope = Scope::Admin};
inline constexpr Endpoint<SessionEnding, Nothing, Access::Administrator> endSession{
    .verb = Verb::Delete,
    .path = "/sessions/{id}",
    .operation = "endSession",
    .summary = "End one session, whoever's it is",
    .tag = "administration",
    .status = 204,
    .lane = +[](const SessionEnding &in) { return in.currentPassword ? Lane::Hashing : Lane::Database; },
    .scope = Scope::Admin,
    .deletesWithBody = true,
    .bodyOptional = true,
    .errors = ErrorSet::of(ErrorCode::NotFound) | passwordErrors};

inline constexpr Endpoint<AuditFilter, AuditPageView, Access::Administrator> listAudit{
    .verb = Verb::Get,
    .path = "/audit/",
    .operation = "listAuditRecords",
    .summary = "The audit log, newest first",
    .description = "Each record has a hash over itself and the record before it, so that a change of any of them shows.",
    .tag = "administration",
    .lane = Lane::Database,
    .scope = Scope::Admin};
inline constexpr Endpoint<StatisticsFilter, StatisticsView, Access::Administrator> readStatistics{.verb = Verb::Get,
                                                                                                  .path = "/stats/",
                                                                                                  .operation = "readStatistics",
                                                                                                  .summary =
                                                                                                      "The numbers a dashboard draws",
                                                                                                  .tag = "administration",
                                                                                                  .lane = Lane::Database,
                                                                                                  .scope = Scope::Admin};

} // namespace sallyport::api
