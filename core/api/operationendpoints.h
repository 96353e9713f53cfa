// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/adminendpoints.h"
#include "core/api/backups.h"
#include "core/api/bulk.h"
#include "core/api/endpoint.h"
#include "core/api/import.h"
#include "core/api/keys.h"
#include "core/api/serversettings.h"
#include "core/api/serverstate.h"

/// What administrators see and do of the installation as a whole. Changes of many accounts at once, imports, keys and backups need their
/// password again: who finds them signed in does not have it. A wrong one counts as at sign-in. Single accounts (adminendpoints.h) are
/// changed, deleted and given another password without it; the latter two check it when it is sent.
namespace sallyport::api {

inline constexpr Endpoint<Nothing, ServerView, Access::Administrator> readServer{.verb = Verb::Get,
                                                                                 .path = "/server/",
                                                                                 .operation = "readServer",
                                                                                 .summary = "How the server is doing",
                                                                                 .tag = "operation",
                                                                                 .lane = Lane::Database,
                                                                                 .scope = Scope::Admin};
inline constexpr Endpoint<Nothing, SettingListView, Access::Administrator> listSettings{
    .verb = Verb::Get,
    .path = "/settings/",
    .operation = "listSettings",
    .summary = "The configuration in force, and where each value comes from",
    .description = "For reading: settings are changed where the server is started. Secrets are never shown.",
    .tag = "operation",
    .scope = Scope::Admin};
inline constexpr Endpoint<Nothing, KeyListView, Access::Administrator> listKeys{.verb = Verb::Get,
                                                                                .path = "/keys/",
                                                                                .operation = "listSigningKeys",
                                                                                .summary = "The keys that sign access tokens",
                                                                                .tag = "operation",
                                                                                .lane = Lane::Database,
                                                                                .scope = Scope::Admin};
inline constexpr Endpoint<KeyRotation, KeyView, Access::Administrator> rotateKeys{
    .verb = Verb::Post,
    .path = "/keys/",
    .operation = "rotateSigningKeys",
    .summary = "Make a new signing key",
    .description = "It signs once all nodes have it; tokens of the old one stay good until they expire.",
    .tag = "operation",
    .status = 201,
    .lane = Lane::Hashing,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::Conflict) | passwordErrors};
inline constexpr Endpoint<KeyRetirement, KeyView, Access::Administrator> retireKey{
    .verb = Verb::Post,
    .path = "/keys/{kid}/retire",
    .operation = "retireSigningKey",
    .summary = "Refuse every token of a key from now on, and forget its private half",
    .description = "Not of the key that signs: make a new one first. Other nodes follow within seconds.",
    .tag = "operation",
    .lane = Lane::Hashing,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::NotFound, ErrorCode::Conflict) | passwordErrors};
inline constexpr Endpoint<Nothing, BackupListView, Access::Administrator> listBackups{.verb = Verb::Get,
                                                                                      .path = "/backups/",
                                                                                      .operation = "listBackups",
                                                                                      .summary = "The backups on the server",
                                                                                      .tag = "operation",
                                                                                      .lane = Lane::Database,
                                                                                      .scope = Scope::Admin};
inline constexpr Endpoint<BackupRequest, BackupListView, Access::Administrator> makeBackup{
    .verb = Verb::Post,
    .path = "/backups/",
    .operation = "makeBackup",
    .summary = "Make a backup on the server",
    .description = "It begins within seconds and is there when `running` is false again. It is encrypted as the settings say, or with "
                   "`passphrase` where they name nothing to encrypt with, and stays in the server's folder.",
    .tag = "operation",
    .status = 202,
    .lane = Lane::Hashing,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::Conflict) | passwordErrors};
inline constexpr Endpoint<BulkChange, BulkOutcomeList, Access::Administrator> changeUsers{
    .verb = Verb::Post,
    .path = "/users/bulk",
    .operation = "changeUsers",
    .summary = "Disable, enable, delete or sign out many accounts",
    .description = "Each for itself: one that is refused does not keep the others from being changed. The caller's own account is "
                   "left as it is.",
    .tag = "administration",
    .lane = Lane::Hashing,
    .patience = std::chrono::minutes(1),
    .bodyLimit = 64 * 1024,
    .scope = Scope::Admin,
    .errors = passwordErrors};

inline constexpr Endpoint<UserExportFilter, UserPageView, Access::Administrator> exportUsers{
    .verb = Verb::Get,
    .path = "/users/export",
    .operation = "exportUsers",
    .summary = "All accounts, in large pages by user name",
    .description = "The first page is a record of the audit log. Without passwords: `sallyportd export` has their hashes.",
    .tag = "administration",
    .lane = Lane::Database,
    .patience = std::chrono::minutes(1),
    .scope = Scope::Admin};

inline constexpr Endpoint<ImportRequest, ImportView, Access::Administrator> importUsers{
    .verb = Verb::Post,
    .path = "/users/import",
    .operation = "importUsers",
    .summary = "Bring in accounts of another system, or see what that would do",
    .description = "Up to 1 MiB: more with `sallyportd import` on the server, from databases too. Administrators become users.",
    .tag = "administration",
    .lane = Lane::Hashing,
    .patience = std::chrono::minutes(1),
    .bodyLimit = 1024 * 1024,
    .scope = Scope::Admin,
    .errors = ErrorSet::of(ErrorCode::Conflict) | passwordErrors};

} // namespace sallyport::api
