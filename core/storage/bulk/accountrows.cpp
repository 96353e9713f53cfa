// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/accountrows.h"

#include "core/storage/bulk/manyrows.h"
#include "core/storage/engine/multirow.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <algorithm>

namespace sallyport {

namespace {

QLatin1StringView storedRole(Role role)
{
    switch (role) {
    case Role::User: return QLatin1StringView("user");
    case Role::Administrator: return QLatin1StringView("administrator");
    }
    Q_UNREACHABLE();
}

std::optional<QString> emailKeyOf(const AccountRow &row)
{
    return row.email ? std::optional(row.email->key) : std::nullopt;
}

Result<> insertUsers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    using Name = QLatin1StringView;
    using enum JsonColumn::Kind;
    return insertMany(connection, QStringLiteral("users"),
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
                      accounts, [](const AccountRow *row, auto &&take) {
                          const User &user = row->user;
                          return take(toText(user.id), user.username, row->username.key, user.email, emailKeyOf(*row), user.fullName,
                                      row->fullNameKey, storedRole(user.role), user.disabled, row->passwordHash, user.createdAt,
                                      user.updatedAt, user.lastSignInAt, user.passwordChangedAt);
                      });
}

struct IdentifierRow
{
    const Identifier *identifier;
    QString userId;
    QLatin1StringView kind;
};

Result<> insertIdentifiers(Connection &connection, const QList<const AccountRow *> &accounts)
{
    using Name = QLatin1StringView;
    QList<IdentifierRow> rows;
    rows.reserve(accounts.size() * 2);
    for (const AccountRow *row : accounts) {
        const QString id = toText(row->user.id);
        rows.append({&row->username, id, Name("username")});
        if (row->email && row->email->key != row->username.key)
            rows.append({&*row->email, id, Name("email")});
    }
    return insertMany(
        connection, QStringLiteral("identifiers"), {{Name("key")}, {Name("user_id")}, {Name("kind")}, {Name("skeleton")}}, rows,
        [](const IdentifierRow &row, auto &&take) { return take(row.identifier->key, row.userId, row.kind, row.identifier->skeleton); });
}

struct SearchRow
{
    qint64 number;
    const AccountRow *account;
};

/// The search index of SQLite; on PostgreSQL it is one of the table users.
Result<> insertSearch(Connection &connection, const QList<const AccountRow *> &accounts)
{
    using Name = QLatin1StringView;
    constexpr auto number = JsonColumn::Kind::Number;
    const auto last =
        connection.selectOne(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM search_rows"), {}, [](Row row) { return row.number(); });
    if (!last)
        return failure(last);
    QList<SearchRow> rows;
    rows.reserve(accounts.size());
    for (const AccountRow *row : accounts)
        rows.append({last->value_or(0) + rows.size() + 1, row});
    Result<> stored = insertMany(connection, QStringLiteral("search_rows"), {{Name("number"), number}, {Name("user_id")}}, rows,
                                 [](const SearchRow &row, auto &&take) { return take(row.number, toText(row.account->user.id)); });
    if (!stored)
        return stored;
    return insertMany(connection, QStringLiteral("search"),
                      {{Name("rowid"), number}, {Name("username_key")}, {Name("email_key")}, {Name("full_name_key")}}, rows,
                      [](const SearchRow &row, auto &&take) {
                          return take(row.number, row.account->username.key, emailKeyOf(*row.account), row.account->fullNameKey);
                      });
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
    return stored;
}

Result<> countAccounts(Connection &connection, const QList<const AccountRow *> &accounts)
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

Result<qint64> insertNotes(Connection &connection, const QList<Note> &notes)
{
    QVariantList values;
    values.reserve(notes.size() * 6);
    for (const Note &note : notes)
        values += sqlValues(note.id, note.ownerId, note.text, note.completed, note.createdAt, note.updatedAt);
    return insertRows(connection, QStringLiteral("notes (id, owner_id, text, completed, created_at, updated_at)"), 6, values,
                      QStringLiteral(" ON CONFLICT (id) DO NOTHING"));
}

} // namespace sallyport
