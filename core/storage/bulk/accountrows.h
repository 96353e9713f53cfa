// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/note.h"
#include "core/auth/user.h"
#include "core/storage/engine/connection.h"

namespace sallyport {

/// What a name or an address is found by, and told apart from what looks like it.
struct Identifier
{
    QString key;
    QString skeleton;

    static Identifier of(const QString &asShown) { return {identifierKey(asShown), confusableSkeleton(asShown)}; }
};

/// An account with all that is derived from it. Deriving costs more than storing, so it is done beforehand, on another thread.
struct AccountRow
{
    static AccountRow of(const User &user, const QByteArray &passwordHash);

    User user;
    QByteArray passwordHash;
    Identifier username;
    std::optional<Identifier> email;
    std::optional<QString> fullNameKey;
    QList<Note> notes;
};

/// Many at once. Who has an id, a name or an address already makes it fail; whether one only looks like another must be known. Notes are
/// not among it, nor is countAccounts().
Result<> insertAccounts(Connection &connection, const QList<const AccountRow *> &accounts);
/// Adds them to the numbers of accounts, rows that all who add accounts change: after lockAudit().
Result<> countAccounts(Connection &connection, const QList<const AccountRow *> &accounts);
/// Leaves out those that are there already. Returns how many are new.
Result<qint64> insertNotes(Connection &connection, const QList<Note> &notes);

} // namespace sallyport
