// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlsecrets.h"

#include "core/auth/base64url.h"
#include "core/base/log.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sealedvalues.h"
#include "core/storage/tables/sqlaudit.h"

namespace sallyport {

namespace {

Result<std::optional<QByteArray>> find(Connection &connection, const QString &name)
{
    return connection.selectOne(QStringLiteral("SELECT value FROM server_secrets WHERE name = ?"), sqlValues(name),
                                [](Row row) { return row.text().toLatin1(); });
}

/// Whether signing keys are sealed with a key that is known, and this value with one that is not.
Result<bool> isOfALostKey(Connection &connection, const Sealer &sealer, const QByteArray &value)
{
    const auto inUse = masterKeyIdIn(connection);
    if (!inUse)
        return failure(inUse);
    const auto own = Sealer::keyIdIn(value);
    return own && *inUse && *own != **inUse && sealer.knows(**inUse) && !sealer.knows(*own);
}

} // namespace

QByteArray SqlSecrets::contextOf(const QString &name)
{
    return "server secret " + name.toUtf8();
}

/// Nothing: an earlier version kept it unsealed.
Result<std::optional<Secret>> SqlSecrets::opened(const QByteArray &value, const QString &name) const
{
    if (!Sealer::keyIdIn(value))
        return std::nullopt;
    auto secret = m_sealer.open(value, contextOf(name));
    if (!secret)
        return failure(secret);
    return std::optional(std::move(*secret));
}

/// What is to be sealed in the place of what is there: nothing, if that opens; empty, if its key was lost.
Result<std::optional<Secret>> SqlSecrets::successor(Connection &connection, const QString &name, const QByteArray &there) const
{
    const auto kept = opened(there, name);
    if (kept && *kept)
        return std::nullopt;
    if (kept) {
        const Secret plain(fromBase64Url(there).value_or(QByteArray()));
        return std::optional(m_takeOver ? m_takeOver(plain) : plain.clone());
    }
    const auto lost = isOfALostKey(connection, m_sealer, there);
    if (!lost || !*lost)
        return failure(kept);
    qCWarning(lcStorage).noquote() << "A secret that was sealed with a lost master key is made anew:" << name;
    return std::optional(Secret());
}

/// Of nodes that come at once the first decides.
Result<Secret> SqlSecrets::store(Connection &connection, const QString &name, const Secret &candidate) const
{
    if (auto locked = lockAudit(connection); !locked) // so that the master key stays the same until this ends
        return failure(locked);
    const auto there = find(connection, name);
    if (!there)
        return failure(there);
    Secret secret = candidate.clone();
    if (*there) {
        auto next = successor(connection, name, **there);
        if (!next)
            return failure(next);
        if (!*next)
            return std::move(**opened(**there, name));
        if (!(*next)->isEmpty())
            secret = std::move(**next);
    }
    const auto inUse = masterKeyIdIn(connection);
    if (!inUse)
        return failure(inUse);
    const auto sealed = m_sealer.sealLike(*inUse, secret, contextOf(name));
    if (!sealed)
        return failure(sealed);
    auto stored = connection.perform(
        QStringLiteral("INSERT INTO server_secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        sqlValues(name, QString::fromLatin1(*sealed)));
    return stored ? Result<Secret>(std::move(secret)) : Result<Secret>(failure(stored));
}

Result<Secret> SqlSecrets::getOrCreate(const QString &name, const Secret &candidate)
{
    const auto value = m_database.readOne([&](Connection &connection) { return find(connection, name); });
    if (!value)
        return failure(value);
    if (*value) {
        auto kept = opened(**value, name);
        if (kept && *kept)
            return std::move(**kept);
    }
    return m_database.writeInTurn([&](Connection &connection) { return store(connection, name, candidate); });
}

} // namespace sallyport
