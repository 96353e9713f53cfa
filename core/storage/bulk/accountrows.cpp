// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/accountrows.h"

#include "core/storage/bulk/jsonrows.h"
#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <algorithm>

namespace sallyport {

namespace {

/// About so many has an account in JSON.
constexpr qsizetype charactersOfRow = 512;

QLatin1StringView nameOf(Role role)
{
    switch (role) {
    case Role::User: return QLatin1StringView("user");
    case Role::Administrator: return QLatin1StringView("administrator");
    }
    Q_UNREACHABLE();
}

Result<> insertUsers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    JsonArray rows;
    rows.reserve(accounts.size() * charactersOfRow);
    for (const AccountRow *row : accounts) {
        const User &user = row->user;
        rows.addRow(user.id, user.username, row->username.key, user.email, row->email ? std::optional(row->email->key) : std::nullopt,
                    user.fullName, row->fullNameKey, nameOf(user.role), user.disabled, QString::fromLatin1(row->passwordHash),
                    user.createdAt, user.updatedAt, user.lastSignInAt, user.passwordChangedAt);
    }
    using Name = QLatin1StringView;
    using enum JsonColumn::Kind;
    return insertJson(connection, QStringLiteral("users"),
                      {{Name("id")},
                       {Name("username")},
                       {Name("username_key")},
                       {Name("email")},
                       {Name("email_key")},
                       {Name("full_name")},
                       {Name("full_name_key")},
                       {Name("role")},
                       {Name("disabled"), Flag},
                       {Name("password_hash")},
                       {Name("created_at"), Number},
                       {Name("updated_at"), Number},
                       {Name("last_sign_in_at"), Number},
                       {Name("password_changed_at"), Number}},
                      rows);
}

Result<> insertIdentifiers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    using Name = QLatin1StringView;
    JsonArray rows;
    rows.reserve(accounts.size() * charactersOfRow);
    for (const AccountRow *row : accounts) {
        rows.addRow(row->username.key, row->user.id, Name("username"), row->username.skeleton);
        if (row->email && row->email->key != row->username.key)
            rows.addRow(row->email->key, row->user.id, Name("email"), row->email->skeleton);
    }
    return insertJson(connection, QStringLiteral("identifiers"), {{Name("key")}, {Name("user_id")}, {Name("kind")}, {Name("skeleton")}},
                      rows);
}

/// The search index of SQLite; on PostgreSQL it is one of the table users.
Result<> insertSearch(Connection &connection, const QList<const AccountRow *> &accounts)
{
    const auto last =
        connection.selectOne(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM search_rows"), {}, [](Row row) { return row.number(); });
    if (!last)
        return failure(last);
    JsonArray ids;
    for (const AccountRow *row : accounts)
        ids.addText(row->user.id);
    Result<> stored = connection.perform(QStringLiteral("INSERT INTO search_rows (user_id) SELECT value FROM json_each(?)"), ids.value());
    if (!stored)
        return stored;
    // Where it says CROSS, SQLite begins with what stands before: the new rows.
    return connection.perform(
        QStringLiteral("INSERT INTO search (rowid, username_key, email_key, full_name_key) SELECT r.number, u.username_key, u.email_key, "
                       "u.full_name_key FROM search_rows r CROSS JOIN users u ON u.id = r.user_id WHERE r.number > ?"),
        sqlValues(last->value_or(0)));
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
