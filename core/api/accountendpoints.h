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
    .summary = "Create an account by address; administrators may where registration is closed",
    .tag = "account",
    .status = 201,
    .lane = Lane::Hashing,
    .errors = signUpErrors};
inline constexpr Endpoint<SignUp, UserView, Access::PublicOrUser> signUp{
    .verb = Verb::Post,
    .path = "/users/",
    .summary = "Create an account; administrators may where registration is closed",
    .tag = "account",
    .lane = Lane::Hashing,
    .errors = signUpErrors};

inline constexpr Endpoint<Nothing, UserView, Access::User> me{
    .verb = Verb::Get, .path = "/users/me/", .summary = "Who am I", .tag = "account"};
inline constexpr Endpoint<Nothing, UserView, Access::User> meInShort{
    .verb = Verb::Get, .path = "/me", .summary = "Who am I, under the guide's path", .tag = "account"};
inline constexpr Endpoint<ProfileChange, UserView, Access::User> changeProfile{
    .verb = Verb::Patch,
    .path = "/users/me/",
    .summary = "Change my name, address or full name",
    .tag = "account",
    .lane = Lane::Database,
    .scope = Scope::Account,
    .errors = ErrorSet::of(ErrorCode::UsernameTaken, ErrorCode::EmailTaken)};
inline constexpr Endpoint<PasswordChange, Nothing, Access::User> changePassword{.verb = Verb::Post,
                                                                                .path = "/users/me/password",
                                                                                .summary = "Change my password; ends my other sessions",
                                                                                .tag = "account",
                                                                                .status = 204,
                                                                                .lane = Lane::Hashing,
                                                                                .scope = Scope::Account,
                                                                                .errors =
                                                                                    ownPasswordErrors | ErrorSet::of(ErrorCode::Conflict)};
inline constexpr Endpoint<AccountDeletion, Nothing, Access::User> deleteAccount{
    .verb = Verb::Delete,
    .path = "/users/me/",
    .summary = "Delete my account with all that belongs to it; needs its password",
    .tag = "account",
    .status = 204,
    .lane = Lane::Hashing,
    .scope = Scope::Account,
    .deletesWithBody = true,
    .errors = ownPasswordErrors | ErrorSet::of(ErrorCode::LastAdministrator)};
inline constexpr Endpoint<Nothing, ExportView, Access::User> exportAccount{.verb = Verb::Get,
                                                                           .path = "/users/me/export",
                                                                           .summary = "All that is kept about me, as a file",
                                                                           .tag = "account",
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Account};
inline constexpr Endpoint<ActivityFilter, AuditPageView, Access::User> myActivity{
    .verb = Verb::Get,
    .path = "/users/me/activity/",
    .summary = "What happened to my account: sign-ins, failures, changes",
    .tag = "account",
    .lane = Lane::Database,
    .scope = Scope::Account};

inline constexpr Endpoint<Nothing, SessionListView, Access::User> mySessions{
    .verb = Verb::Get, .path = "/users/me/sessions/", .summary = "Where I am signed in", .tag = "account", .scope = Scope::Account};
inline constexpr Endpoint<Nothing, Nothing, Access::User> endOtherSessions{.verb = Verb::Delete,
                                                                           .path = "/users/me/sessions/",
                                                                           .summary = "End every session of mine but this one",
                                                                           .tag = "account",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Account};
inline constexpr Endpoint<SessionReference, Nothing, Access::User> endMySession{.verb = Verb::Delete,
                                                                                .path = "/users/me/sessions/{id}",
                                                                                .summary = "End one session of mine",
                                                                                .tag = "account",
                                                                                .status = 204,
                                                                                .lane = Lane::Database,
                                                                                .scope = Scope::Account,
                                                                                .errors = ErrorSet::of(ErrorCode::NotFound)};

} // namespace sallyport::api
