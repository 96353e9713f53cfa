// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/note.h"
#include "core/auth/userrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Takes the accounts of an installation one by one, in the order of their ids.
class AccountSink
{
public:
    virtual ~AccountSink() = default;
    /// How many will come. What came before a second call is void: the database went away in between.
    virtual Result<> begin(qint64 accounts, qint64 notesOfNobody) = 0;
    virtual Result<> account(const UserWithPassword &account, const QList<Note> &notes) = 0;
    /// One that was made anonymously; after all accounts.
    virtual Result<> note(const Note &note) = 0;
};

/// Reads all accounts with their notes as they are at one moment. The error of the sink ends it.
Result<> exportAccounts(Database &database, AccountSink &sink);

} // namespace sallyport
