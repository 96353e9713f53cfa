// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/audit.h"
#include "core/api/endpoint.h"
#include "core/api/export.h"
#include "core/api/sessions.h"

/// What people do with their own accounts.
namespace sallyport::api {

inline constexpr ErrorSet signUpErrors =
    ErrorSet::of(ErrorCode::UsernameTaken, ErrorCode::EmailTaken, ErrorCode::RegistrationClosed, ErrorCode::RateLimited);
inline constexpr ErrorSet ownPasswordErrors = ErrorSet::of(ErrorCode::IncorrectPassword, ErrorCode::RateLimited);

inline constexpr Endpoint<RegistrationForm, UserView, Access::PublicOrUser> registerAccount{
    .verb = Verb::Post,
    .path = "/register",
    .operation = "register",
    .summary = "Create an account by address; administrators may where registration is closed",
    .description = "Without `username`, the address is the user name.",
    .tag = "account",
    .status = 201,
    .lane = Lane::Hashing,
    .errors = signUpErrors};
inline constexpr Endpoint<SignUp, UserView, Access::PublicOrUser> signUp{
    .verb = Verb::Post,
    .path = "/users/",
    .operation = "createUser",
    .summary = "Create an account; administrators may where registration is closed",
    .description = "Fields that are not named here, such as `role` or `disabled`, are ignored.",
    .tag = "account",
    .lane = Lane::Hashing,
    .errors = signUpErrors};

inline constexpr Endpoint<Nothing, UserView, Access::User> me{
    .verb = Verb::Get, .path = "/users/me/", .operation = "readMe", .summary = "Who am I", .tag = "account"};
inline constexpr Endpoint<Nothing, UserView, Access::User> meInShort{
    .verb = Verb::Get, .path = "/me", .operation = "readMeInShort", .summary = "Who am I, under the guide's path", .tag = "account"};
inline constexpr Endpoint<ProfileChange, UserView, Access::User> changeProfile{
    .verb = Verb::Patch,
    .path = "/users/me/",
    .operation = "changeMe",
    .summary = "Change my name, address or full name",
    .tag = "account",
    .lane = Lane::Database,
    .scope = Scope::Account,
    .errors = ErrorSet::of(ErrorCode::UsernameTaken, ErrorCode::EmailTaken, ErrorCode::RateLimited)};
inline constexpr Endpoint<PasswordChange, Nothing, Access::User> changePassword{.verb = Verb::Post,
                                                                                .path = "/users/me/password",
                                                                                .operation = "changeMyPassword",
                                                                                .summary = "Change my password; ends my other sessions",
                                                                                .description = "The session that asks goes on.",
                                                                                .tag = "account",
                                                                                .status = 204,
                                                                                .lane = Lane::Hashing,
                                                                                .scope = Scope::Account,
                                                                                .errors =
                                                                                    ownPasswordErrors | ErrorSet::of(ErrorCode::Conflict)};
inline constexpr Endpoint<PasswordConfirmation, Nothing, Access::User> confirmPassword{
    .verb = Verb::Post,
    .path = "/users/me/password/confirm",
    .operation = "confirmMyPassword",
    .summary = "Is this my password?",
    .description = "For a window that locks itself. Wrong ones are counted as at a password change.",
    .tag = "account",
    .status = 204,
    .lane = Lane::Hashing,
    .scope = Scope::Account,
    .errors = ownPasswordErrors};
inline constexpr Endpoint<AccountDeletion, Nothing, Access::User> deleteAccount{
    .verb = Verb::Delete,
    .path = "/users/me/",
    .operation = "deleteMe",
    .summary = "Delete my account with all that belongs to it",
    .description =
        "Without its password, only in the ten minutes after the sign-in that opened this session; a refresh is none. A password "
        "that is sent is checked.",
    .tag = "account",
    .status = 204,
    .lane = +[](const AccountDeletion &in) { return in.password || in.currentPassword ? Lane::Hashing : Lane::Database; },
    .scope = Scope::Account,
    .setsCookie = true,
    .deletesWithBody = true,
    .bodyOptional = true,
    .errors = ownPasswordErrors | ErrorSet::of(ErrorCode::PasswordRequired, ErrorCode::LastAdministrator)};
inline constexpr Endpoint<Nothing, ExportView, Access::User> exportAccount{
    .verb = Verb::Get,
    .path = "/users/me/export",
    .operation = "exportMe",
    .summary = "All that is kept about me, as a file",
    .description = "The file has the account, its sessions, notes and activity. The export itself is in the audit log.",
    .tag = "account",
    .lane = Lane::Database,
    .scope = Scope::Account,
    .answersFile = true,
    .errors = ErrorSet::of(ErrorCode::RateLimited)};
inline constexpr Endpoint<ActivityFilter, AuditPageView, Access::User> myActivity{
    .verb = Verb::Get,
    .path = "/users/me/activity/",
    .operation = "listMyActivity",
    .summary = "What happened to my account: sign-ins, failures, changes",
    .tag = "account",
    .lane = Lane::Database,
    .scope = Scope::Account};

inline constexpr Endpoint<Nothing, SessionListView, Access::User> mySessions{.verb = Verb::Get,
                                                                             .path = "/users/me/sessions/",
                                                                             .operation = "listMySessions",
                                                                             .summary = "Where I am signed in",
                                                                             .tag = "account",
                                                                             .lane = Lane::Database,
                                                                             .scope = Scope::Account};
inline constexpr Endpoint<Nothing, Nothing, Access::User> endOtherSessions{.verb = Verb::Delete,
                                                                           .path = "/users/me/sessions/",
                                                                           .operation = "endMyOtherSessions",
                                                                           .summary = "End every session of mine but this one",
                                                                           .tag = "account",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Account};
inline constexpr Endpoint<SessionReference, Nothing, Access::User> endMySession{.verb = Verb::Delete,
                                                                                .path = "/users/me/sessions/{id}",
                                                                                .operation = "endMySession",
                                                                                .summary = "End one session of mine",
                                                                                .tag = "account",
                                                                                .status = 204,
                                                                                .lane = Lane::Database,
                                                                                .scope = Scope::Account,
                                                                                .errors = ErrorSet::of(ErrorCode::NotFound)};

} // namespace sallyport::api
