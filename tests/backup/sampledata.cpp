// SPDX-License-Identifier: Apache-2.0
#include "tests/backup/sampledata.h"

#include "core/auth/auditevent.h"
#include "core/backup/backupreader.h"
#include "core/backup/sealedcolumn.h"
#include "core/base/uuid.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlusers.h"
#include "core/storage/tables/usercounts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sallyport {

namespace {

QUuid idOf(int part, int number)
{
    return QUuid(0x019b76da, ushort(0xa000 + part), 0x7000, 0x80, 0, 0, 0, 0, uchar(number >> 16), uchar(number >> 8), uchar(number));
}

/// As long as a real one, and as hard to compress.
QString hashOf(int number)
{
    const QByteArray bytes = QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha512);
    return QStringLiteral("$argon2id$v=19$m=19456,t=2,p=1$") + QString::fromLatin1(bytes.toBase64());
}

Result<> addUser(Connection &connection, int number)
{
    const QUuid id = idOf(1, number);
    const QString name = QStringLiteral("üser%1").arg(number);
    const std::optional<QString> address = number % 3 == 0 ? std::nullopt : std::optional(name + QStringLiteral("@example.org"));
    const std::optional<QString> fullName =
        number % 4 == 0 ? std::optional(QStringLiteral("")) : std::optional(QStringLiteral("Ann 漢字 %1").arg(number));
    const auto never = std::optional<qint64>();
    if (Result<> added = connection.perform(
            QStringLiteral("INSERT INTO users (id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, "
                           "password_hash, created_at, updated_at, last_sign_in_at, password_changed_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            sqlValues(id, name, name, address, address, fullName, fullName,
                      number == 0 ? QStringLiteral("administrator") : QStringLiteral("user"), number % 2 == 0, hashOf(number),
                      qint64(number), qint64(9'007'199'254'740'993) + number, never, qint64(-1)));
        !added)
        return added;
    if (Result<> named = connection.perform(QStringLiteral("INSERT INTO identifiers (key, user_id, kind) VALUES (?, ?, 'username')"),
                                            sqlValues(name, id));
        !named)
        return named;
    if (Result<> session = connection.perform(
            QStringLiteral("INSERT INTO sessions (id, user_id, kind, device, address, scopes, remembered, created_at, last_seen_at, "
                           "idle_expires_at, expires_at) VALUES (?, ?, 'tokens', '', '::1', 'account', ?, 1, 2, 3, 4)"),
            sqlValues(idOf(2, number), id, number % 2 == 1));
        !session)
        return session;
    return connection.perform(
        QStringLiteral("INSERT INTO refresh_tokens (token_hash, session_id, created_at, expires_at) VALUES (?, ?, 1, 2)"),
        sqlValues(QStringLiteral("hash%1").arg(number), idOf(2, number)));
}

Result<> addRest(Connection &connection, const Sealer &sealer)
{
    const QByteArray kid = "kid-1";
    const auto sealed = sealer.seal(Secret("private half"), "signing key " + kid);
    if (!sealed)
        return failure(sealed);
    for (const auto &[sql, values] : {
             std::pair(
                 QStringLiteral("INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES (?, ?, ?, ?, 1, 2)"),
                 sqlValues(idOf(3, 1), idOf(1, 1), QStringLiteral("a 'quoted' \"note\"\nwith two lines and 🔑"), true)),
             std::pair(
                 QStringLiteral("INSERT INTO notes (id, owner_id, text, completed, created_at, updated_at) VALUES (?, NULL, ?, ?, 1, 2)"),
                 sqlValues(idOf(3, 2), QStringLiteral(""), false)),
             std::pair(
                 QStringLiteral("INSERT INTO attempts (key, subject, count, last_try_at, refused, forget_at) VALUES ('k', '', 3, 1, ?, 2)"),
                 sqlValues(true)),
             std::pair(QStringLiteral("INSERT INTO statistics (hour, kind, count) VALUES (?, 'failures', 5), (?, 'new_users', 6)"),
                       sqlValues(qint64(3'600'000), qint64(3'600'000))),
             std::pair(
                 QStringLiteral("INSERT INTO signing_keys (kid, number, algorithm, sealed_key, created_at, signs_from, token_lifetime) "
                                "VALUES (?, 1, 'ES256', ?, 1, 2, 3)"),
                 sqlValues(QString::fromLatin1(kid), QString::fromLatin1(*sealed))),
         }) {
        if (Result<> added = connection.perform(sql, values); !added)
            return added;
    }
    for (const AuditAction action : {AuditAction::UserCreated, AuditAction::KeyRotated}) {
        if (Result<> told = appendAudit(connection,
                                        {.action = action,
                                         .at = Timestamp(std::chrono::hours(1)),
                                         .actor = {},
                                         .subjectId = idOf(1, 1),
                                         .subjectName = QStringLiteral("üser1"),
                                         .details = {}});
            !told)
            return told;
    }
    return {};
}

} // namespace

Result<> addSampleData(Database &database, const Sealer &sealer, int users)
{
    return database.write([&](Connection &connection) -> Result<> {
        for (int number = 0; number < users; ++number) {
            if (Result<> added = addUser(connection, number); !added)
                return added;
        }
        if (Result<> counted = recountUsers(connection); !counted)
            return counted;
        return addRest(connection, sealer);
    });
}

namespace {

class Dump final : public TableVisitor
{
public:
    explicit Dump(const Sealer &sealer) : m_sealer(sealer) { }

    Result<> table(const TableShape &shape) override
    {
        m_shape = shape;
        all[shape.name];
        return {};
    }
    Result<> rows(const QList<TableRow> &rows) override
    {
        QList<TableRow> opened = rows;
        Result<> done =
            SealedColumn(m_shape).replace(opened, [this](const QByteArray &sealed, const QByteArray &context) -> Result<QByteArray> {
                const auto secret = m_sealer.open(sealed, context);
                return secret ? Result<QByteArray>(secret->view().toByteArray()) : Result<QByteArray>(failure(secret));
            });
        for (const TableRow &row : opened) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(
                    m_shape.columns[i].name + u'='
                    + (row[i].isValid() ? QString::fromLatin1(row[i].typeName()) + u':' + row[i].toString() : QStringLiteral("NULL")));
            std::ranges::sort(cells);
            all[m_shape.name].append(cells.join(u'|'));
        }
        return done;
    }

    QMap<QString, QStringList> all;

private:
    const Sealer &m_sealer;
    TableShape m_shape;
};

} // namespace

Result<QMap<QString, QStringList>> dumpOf(Database &database, const Sealer &sealer)
{
    Dump dump(sealer);
    Result<> visited = database.read([&dump](Connection &connection) { return visitTables(connection, dump); });
    if (!visited)
        return failure(visited);
    for (QStringList &rows : dump.all)
        rows.sort();
    return dump.all;
}

Result<> setCounters(Database &database, const QString &value)
{
    return database.write([&](Connection &connection) -> Result<> {
        for (const QString &table : {QStringLiteral("attempts"), QStringLiteral("statistics")}) {
            if (Result<> set = connection.perform(QStringLiteral("UPDATE %1 SET count = %2").arg(table, value)); !set)
                return set;
        }
        return {};
    });
}

namespace {

class Counters final : public TableVisitor
{
public:
    Result<> table(const TableShape &shape) override
    {
        m_column = shape.name == QStringLiteral("attempts") || shape.name == QStringLiteral("statistics") ? shape.indexOf(u"count") : -1;
        return {};
    }
    Result<> rows(const QList<TableRow> &rows) override
    {
        for (const TableRow &row : rows) {
            if (m_column >= 0)
                found.insert(row[m_column].toLongLong());
        }
        return {};
    }
    QSet<qint64> found;

private:
    qsizetype m_column = -1;
};

} // namespace

QSet<qint64> countersIn(const QString &path, const FileKeys &keys)
{
    Counters counters;
    auto reader = BackupReader::open(path, keys);
    return reader && (*reader)->read(counters) ? counters.found : QSet<qint64>();
}

} // namespace sallyport
