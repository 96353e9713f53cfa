// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/accountrows.h"

#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <algorithm>

namespace sallyport {

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::User: return QStringLiteral("user");
    case Role::Administrator: return QStringLiteral("administrator");
    }
    Q_UNREACHABLE();
}

Result<> insertUsers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    QVariantList values;
    values.reserve(accounts.size() * 14);
    for (const AccountRow *row : accounts) {
        const User &user = row->user;
        values +=
            sqlValues(user.id, user.username, row->username.key, user.email, row->email ? std::optional(row->email->key) : std::nullopt,
                      user.fullName, row->fullNameKey, roleName(user.role), user.disabled, QString::fromLatin1(row->passwordHash),
                      user.createdAt, user.updatedAt, user.lastSignInAt, user.passwordChangedAt);
    }
    return insertRows(connection,
                      QStringLiteral("users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, "
                                     "password_hash, created_at, updated_at, last_sign_in_at, password_changed_at)"),
                      14, values);
}

Result<> insertIdentifiers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    QVariantList values;
    values.reserve(accounts.size() * 8);
    for (const AccountRow *row : accounts) {
        values += sqlValues(row->username.key, row->user.id, QStringLiteral("username"), row->username.skeleton);
        if (row->email && row->email->key != row->username.key)
            values += sqlValues(row->email->key, row->user.id, QStringLiteral("email"), row->email->skeleton);
    }
    return insertRows(connection, QStringLiteral("identifiers (key, user_id, kind, skeleton)"), 4, values);
}

/// The search index of SQLite; on PostgreSQL it is one of the table users.
Result<> insertSearch(Connection &connection, const QList<const AccountRow *> &accounts)
{
    const auto last =
        connection.selectOne(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM search_rows"), {}, [](Row row) { return row.number(); });
    if (!last)
        return failure(last);
    qint64 number = last->value_or(0);
    QVariantList rows;
    QVariantList texts;
    for (const AccountRow *row : accounts) {
        ++number;
        rows += sqlValues(number, row->user.id);
        texts += sqlValues(number, row->username.key, row->email ? std::optional(row->email->key) : std::nullopt, row->fullNameKey);
    }
    Result<> stored = insertRows(connection, QStringLiteral("search_rows (number, user_id)"), 2, rows);
    return stored ? insertRows(connection, QStringLiteral("search (rowid, username_key, email_key, full_name_key)"), 4, texts) : stored;
}

Result<> countAll(Connection &connection, const QList<const AccountRow *> &accounts)
{
    for (const Role role : {Role::User, Role::Administrator}) {
        for (const bool disabled : {false, true}) {
            const auto alike = std::ranges::count_if(
                accounts, [=](const AccountRow *row) { return row->user.role == role && row->user.disabled == disabled; });
            if (Result<> counted = alike > 0 ? countUser(connection, role, disabled, int(alike)) : Result<>(); !counted)
                return counted;
        }
    }
    return {};
}

} // namespace

AccountRow AccountRow::of(const User &user, const QByteArray &passwordHash)
{
    AccountRow row{user, passwordHash, Identifier::of(user.username), {}, {}, {}};
    if (user.email)
        row.email = user.email == user.username ? row.username : Identifier::of(*user.email);
    if (user.fullName)
        row.fullNameKey = identifierKey(*user.fullName);
    return row;
}

Result<> insertAccounts(Connection &connection, const QList<const AccountRow *> &accounts)
{
    if (accounts.isEmpty())
        return {};
    Result<> stored = insertUsers(connection, accounts);
    if (stored)
        stored = insertIdentifiers(connection, accounts);
    if (stored && connection.dialect() == Dialect::Sqlite)
        stored = insertSearch(connection, accounts);
    return stored ? countAll(connection, accounts) : stored;
}

Result<> insertNotes(Connection &connection, const QList<Note> &notes)
{
    QVariantList values;
    values.reserve(notes.size() * 6);
    for (const Note &note : notes)
        values += sqlValues(note.id, note.ownerId, note.text, note.completed, note.createdAt, note.updatedAt);
    return insertRows(connection, QStringLiteral("notes (id, owner_id, text, completed, created_at, updated_at)"), 6, values,
                      QStringLiteral(" ON CONFLICT (id) DO NOTHING"));
}

} // namespace sallyport
