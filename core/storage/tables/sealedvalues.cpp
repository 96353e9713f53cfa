// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sealedvalues.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlsecrets.h"
#include "core/storage/tables/sqlsigningkeys.h"

namespace sallyport {

namespace {

struct Sealed
{
    QString key; ///< of its row
    QByteArray value;
};

/// A column of sealed values.
struct Place
{
    QString select; ///< key and value of each row, in an order that all writers keep to
    QString update; ///< value, key
    QByteArray (*contextOf)(const QString &key);
};

QList<Place> places()
{
    return {{QStringLiteral("SELECT kid, sealed_key FROM signing_keys WHERE sealed_key IS NOT NULL ORDER BY number DESC"),
             QStringLiteral("UPDATE signing_keys SET sealed_key = ? WHERE kid = ?"), SqlSigningKeys::contextOf},
            {QStringLiteral("SELECT name, value FROM server_secrets ORDER BY name"),
             QStringLiteral("UPDATE server_secrets SET value = ? WHERE name = ?"), SqlSecrets::contextOf}};
}

/// Without what an earlier version kept as it was.
Result<QList<Sealed>> sealedIn(Connection &connection, const Place &place)
{
    auto rows = connection.selectAll(place.select, {}, [](Row row) { return Sealed{row.text(), row.text().toLatin1()}; });
    if (rows)
        rows->removeIf([](const Sealed &row) { return !Sealer::keyIdIn(row.value); });
    return rows;
}

Result<int> sealAnewIn(Connection &connection, const Place &place, const Sealer &from, const Sealer &to)
{
    const auto rows = sealedIn(connection, place);
    if (!rows)
        return failure(rows);
    for (const Sealed &row : *rows) {
        const QByteArray context = place.contextOf(row.key);
        const auto content = from.open(row.value, context);
        if (!content)
            return failure(content);
        const auto sealed = to.seal(*content, context);
        if (!sealed)
            return failure(sealed);
        if (auto stored = connection.perform(place.update, sqlValues(QString::fromLatin1(*sealed), row.key)); !stored)
            return failure(stored);
    }
    return int(rows->size());
}

} // namespace

Result<std::optional<QByteArray>> masterKeyIdIn(Connection &connection)
{
    for (const Place &place : places()) {
        const auto rows = sealedIn(connection, place);
        if (!rows)
            return failure(rows);
        if (!rows->isEmpty())
            return Sealer::keyIdIn(rows->first().value);
    }
    return std::nullopt;
}

Result<int> sealAnew(Database &database, const Sealer &from, const Sealer &to, const AuditEvent &event)
{
    return database.write([&](Connection &connection) -> Result<int> {
        if (auto told = appendAudit(connection, event); !told)
            return failure(told);
        int count = 0;
        for (const Place &place : places()) {
            const auto sealed = sealAnewIn(connection, place, from, to);
            if (!sealed)
                return sealed;
            count += *sealed;
        }
        return count;
    });
}

Result<> forgetReplaced(Database &database)
{
    if (database.dialect() != Dialect::Sqlite)
        return {};
    // Pages of the file are written over at once (PRAGMA secure_delete); the log still has what they were (sqlite.org/wal.html).
    return database.readOne(
        [](Connection &connection) { return connection.executeOnce(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
}

} // namespace sallyport
