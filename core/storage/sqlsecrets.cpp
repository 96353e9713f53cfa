// SPDX-License-Identifier: Apache-2.0
#include "core/storage/sqlsecrets.h"

#include "core/storage/sqlvalue.h"

namespace sallyport {

namespace {

Result<std::optional<QByteArray>> find(Connection &connection, const QString &name)
{
    return connection.selectOne(QStringLiteral("SELECT value FROM server_secrets WHERE name = ?"), sqlValues(name),
                                [](Row row) { return row.bytes(); });
}

} // namespace

Result<Secret> SqlSecrets::getOrCreate(const QString &name, const Secret &candidate)
{
    auto value = m_database.readOne([&](Connection &connection) { return find(connection, name); });
    if (value && !*value) {
        value = m_database.write([&](Connection &connection) -> Result<std::optional<QByteArray>> {
            Result<> stored =
                connection.perform(QStringLiteral("INSERT INTO server_secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"),
                                   sqlValues(name, candidate.view().toByteArray()));
            if (!stored)
                return failure(std::move(stored));
            return find(connection, name);
        });
    }
    if (!value)
        return failure(std::move(value));
    return Secret(value->value_or(QByteArray()));
}

} // namespace sallyport
