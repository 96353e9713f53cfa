// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlsigningkeys.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sealedvalues.h"
#include "core/storage/tables/sqlaudit.h"

namespace sallyport {

namespace {

KeyRecord readKeyRecord(Row row)
{
    // Braces evaluate from left to right. The table lets no other algorithm in; open() compares with the key itself.
    return KeyRecord{.id = row.text().toLatin1(),
                     .algorithm = signingAlgorithmFromName(row.text()).value_or(SigningKey::Algorithm::Es256),
                     .number = int(row.number()),
                     .createdAt = row.time(),
                     .signsFrom = row.time(),
                     .tokenLifetime = std::chrono::seconds(row.number()),
                     .retiredAt = row.optionalTime()};
}

Result<QList<KeyRecord>> recordsIn(Connection &connection)
{
    return connection.selectAll(
        QStringLiteral(
            "SELECT kid, algorithm, number, created_at, signs_from, token_lifetime, retired_at FROM signing_keys ORDER BY number"),
        {}, readKeyRecord);
}

} // namespace

QByteArray SqlSigningKeys::contextOf(const QString &id)
{
    return "signing key " + id.toLatin1();
}

Result<QList<KeyRecord>> signingKeyRecords(Database &database)
{
    return database.readOne(recordsIn);
}

Result<QList<KeyRecord>> SqlSigningKeys::list()
{
    return signingKeyRecords(m_database);
}

Result<std::optional<SigningKey>> SqlSigningKeys::open(const QByteArray &id)
{
    struct Sealed
    {
        std::optional<QString> key;
        QString algorithm;
    };
    const auto sealed = m_database.readOne([&](Connection &connection) {
        return connection.selectOne(QStringLiteral("SELECT sealed_key, algorithm FROM signing_keys WHERE kid = ?"),
                                    sqlValues(QString::fromLatin1(id)), [](Row row) {
                                        return Sealed{row.optionalText(), row.text()};
                                    });
    });
    if (!sealed)
        return failure(sealed);
    if (!*sealed || !(*sealed)->key)
        return std::nullopt;
    auto pem = m_sealer.open((*sealed)->key->toLatin1(), contextOf(QString::fromLatin1(id)));
    if (!pem)
        return failure(pem);
    auto key = SigningKey::fromPem(*pem);
    if (!key)
        return failure(key);
    // The row says nothing the key does not say itself (RFC 8725, 3.1).
    if (key->id() != id || key->algorithmName() != (*sealed)->algorithm)
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The signing key %1 in the database is not what its row says.").arg(QString::fromLatin1(id))};
    return std::optional(std::move(*key));
}

template<class Change>
Result<bool> SqlSigningKeys::changed(const AuditEvent &event, Change &&change)
{
    return m_database.writeInTurn([&](Connection &connection) -> Result<bool> {
        if (auto locked = lockAudit(connection); !locked)
            return failure(locked);
        const Result<qint64> rows = change(connection);
        if (!rows)
            return failure(rows);
        if (*rows == 0) // somebody was first
            return false;
        const auto told = appendAudit(connection, event);
        return told ? Result<bool>(true) : Result<bool>(failure(told));
    });
}

Result<bool> SqlSigningKeys::add(const KeyRecord &record, const SigningKey &key, const AuditEvent &event)
{
    const QString id = QString::fromLatin1(record.id);
    return changed(event, [&](Connection &connection) -> Result<qint64> {
        const auto inUse = masterKeyIdIn(connection);
        if (!inUse)
            return failure(inUse);
        const auto sealed = m_sealer.sealLike(*inUse, key.toPem(), contextOf(id));
        if (!sealed)
            return failure(sealed);
        return connection.execute(
            QStringLiteral("INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
            sqlValues(id, record.number, QString(algorithmName(record.algorithm)), QString::fromLatin1(*sealed), record.createdAt,
                      record.signsFrom, qint64(record.tokenLifetime.count())));
    });
}

Result<bool> SqlSigningKeys::retire(const QByteArray &id, Timestamp now, const AuditEvent &event)
{
    return changed(event, [&](Connection &connection) -> Result<qint64> {
        auto records = recordsIn(connection);
        if (!records)
            return failure(records);
        if (auto may = KeyTimetable(std::move(*records)).mayRetire(id, now); !may)
            return failure(may);
        return connection.execute(
            QStringLiteral("UPDATE signing_keys SET retired_at = ?, sealed_key = NULL WHERE kid = ? AND retired_at IS NULL"),
            sqlValues(now, QString::fromLatin1(id)));
    });
}

Result<> SqlSigningKeys::raiseTokenLifetime(std::chrono::seconds lifetime)
{
    const qint64 seconds = lifetime.count();
    return m_database.writeInTurn([seconds](Connection &connection) -> Result<> {
        if (auto locked = lockAudit(connection); !locked)
            return locked;
        auto raised =
            connection.execute(QStringLiteral("UPDATE signing_keys SET token_lifetime = ? WHERE retired_at IS NULL AND token_lifetime < ?"),
                               sqlValues(seconds, seconds));
        return raised ? Result<>() : Result<>(failure(raised));
    });
}

} // namespace sallyport
