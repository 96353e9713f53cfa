// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/passwordhash.h"
#include "core/transfer/fields.h"
#include "core/transfer/importedaccount.h"

namespace sallyport {

/// What the fields of a system's record mean, or invalidRecord().

/// What is wrong with a record, without a value that may be a secret.
inline Error invalidRecord(const QString &detail)
{
    return {.code = ErrorCode::ValidationFailed, .detail = detail};
}

/// Most tables and files: one field for each thing, under any of its usual names. Without a user name the address is it.
Result<ImportedAccount> mapPlain(const Fields &fields);
/// Our own export, as it stands: the hash as it was stored, and the role.
Result<Imported> mapSallyport(const Fields &fields);
/// PocketBase's collection `users`, from its database or its API (which leaves out hashes).
Result<Imported> mapPocketBase(const Fields &fields);
/// Its superusers, called admins before 0.23, which have a table of their own.
Result<Imported> mapPocketBaseAdministrator(const Fields &fields);
/// The table auth.users of Supabase (GoTrue). Those who never said who they are are left out.
Result<Imported> mapSupabase(const Fields &fields, Timestamp now);
/// A user of a realm's export (Keycloak's UserRepresentation). Service accounts are left out.
Result<Imported> mapKeycloak(const Fields &fields);
/// `firebase auth:export`. ErrorCode::ValidationFailed for a password without the project's parameters.
Result<Imported> mapFirebase(const Fields &fields, const std::optional<FirebaseScrypt> &project);
/// `manage.py dumpdata` (any user model), or a row of its table.
Result<Imported> mapDjango(const Fields &fields);
/// Auth0's export of users, its export of hashes, or what its import takes.
Result<Imported> mapAuth0(const Fields &fields);
/// A row of the tutorial's table `notes`; it knows no owner.
Result<Imported> mapTutorialNote(const Fields &fields);

/// The notes within a record.
Result<QList<ImportedNote>> mapNotes(const Fields &fields);
/// A note within a record, or one of the tutorial's.
Result<ImportedNote> mapNote(const Fields &fields);

} // namespace sallyport
