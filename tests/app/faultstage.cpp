// SPDX-License-Identifier: Apache-2.0
#include "tests/app/faultstage.h"

#include "app/composition/datadirectory.h"
#include "core/auth/auditlog.h"
#include "core/base/uuid.h"
#include "core/storage/engine/postgressession.h"
#include "core/storage/engine/sqlitesession.h"
#include "core/storage/tables/sqlaudit.h"
#include "tests/storage/postgresstage.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpSocket>
#include <QUrlQuery>

namespace sallyport {

namespace {

constexpr int patience = 30'000; // milliseconds

/// Rows as text, sorted; `left`: columns that are left out.
QStringList rowsOf(const QSqlDatabase &database, const QString &table, const QStringList &left)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)))
        qFatal("%s: %s", qPrintable(table), qPrintable(query.lastError().text()));
    QStringList rows;
    while (query.next()) {
        QStringList cells;
        for (int i = 0; i < query.record().count(); ++i) {
            if (!left.contains(query.record().fieldName(i)))
                cells.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
        }
        rows.append(cells.join(u' '));
    }
    rows.sort();
    return rows;
}

/// Work on a connection of its own.
template<class Work>
auto lookInto(const DatabaseUrl &url, Work work)
{
    const QString name = toText(QUuid::createUuid());
    auto found = [&] {
        const bool isFile = url.dialect == Dialect::Sqlite;
        QSqlDatabase database = QSqlDatabase::addDatabase(isFile ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        if (isFile)
            setSqliteTarget(database, url);
        else
            setPostgresTarget(database, url);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        return work(database);
    }();
    QSqlDatabase::removeDatabase(name);
    return found;
}

InProcessServer::Adjust with(const QString &database, const InProcessServer::Adjust &adjust)
{
    return [=](Settings &settings) {
        settings.database = database;
        if (adjust)
            adjust(settings);
    };
}

} // namespace

FaultStage::FaultStage(Dialect dialect, const InProcessServer::Adjust &adjust)
    : m_postgres(dialect == Dialect::PostgreSql ? PostgresStage::ofThisProgram().freshUrl() : QString()),
      server(with(m_postgres, adjust), &faults)
{
    // The server counts once by itself when it starts, which must not come in between.
    const QString counted = QString::fromLatin1(QByteArray("active_sessions").toHex());
    const QDeadlineTimer deadline(patience);
    while (dump().value(QStringLiteral("statistics")).filter(counted).isEmpty() && !deadline.hasExpired())
        QThread::msleep(10);
}

Settings FaultStage::settings() const
{
    Settings settings;
    settings.dataDirectory = server.dataDirectory();
    settings.database = m_postgres;
    return settings;
}

DatabaseUrl FaultStage::databaseUrl() const
{
    DatabaseUrl url = parseDatabaseUrl(sallyport::databaseUrl(settings())).value();
    url.access = DatabaseAccess::Read;
    return url;
}

QJsonObject FaultStage::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

FaultStage::Answer FaultStage::call(const Request &request) const
{
    const QDeadlineTimer deadline(patience);
    Answer answer = callOnce(request);
    while (answer.status == 503 && !faults.isArmed() && !deadline.hasExpired()) {
        QThread::msleep(10);
        answer = callOnce(request);
    }
    return answer;
}

FaultStage::Outcome FaultStage::callFailingAt(int number, const Request &request)
{
    const QDeadlineTimer deadline(patience);
    Outcome outcome;
    do {
        faults.failAt(number);
        outcome.answer = callOnce(request);
        outcome.failed = faults.stop();
    } while (outcome.answer.status == 503 && !outcome.failed && !deadline.hasExpired()); // left alone since the failure before
    return outcome;
}

FaultStage::Answer FaultStage::callOnce(const Request &request) const
{
    QByteArray head = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    if (!request.token.isEmpty())
        head += "Authorization: Bearer " + request.token + "\r\n";
    if (!request.body.isEmpty())
        head += QByteArray("Content-Type: ") + (request.isForm ? "application/x-www-form-urlencoded" : "application/json") + "\r\n";
    head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n";
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), server.port());
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(head + request.body);
    QByteArray received;
    while (socket.waitForReadyRead(patience))
        received += socket.readAll();
    received += socket.readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    return {received.mid(9, 3).toInt(), end < 0 ? QByteArray() : received.sliced(end + 4)};
}

FaultStage::Answer FaultStage::signIn(const QString &name, const QString &password) const
{
    QUrlQuery form;
    form.addQueryItem(QStringLiteral("username"), name);
    form.addQueryItem(QStringLiteral("password"), password);
    return call({.method = "POST", .path = "/token", .body = form.toString(QUrl::FullyEncoded).toUtf8(), .token = {}, .isForm = true});
}

QJsonObject FaultStage::tokensOf(const QString &name) const
{
    const Answer answer = signIn(name);
    if (answer.status != 200)
        qFatal("%s cannot sign in: %d %s", qPrintable(name), answer.status, answer.body.constData());
    return answer.json();
}

bool FaultStage::isAccepted(const QString &accessToken) const
{
    return call({.method = "GET", .path = "/users/me/", .body = {}, .token = accessToken.toUtf8()}).status == 200;
}

QMap<QString, QStringList> FaultStage::dump() const
{
    return lookInto(databaseUrl(), [](const QSqlDatabase &database) {
        const QStringList changing{QStringLiteral("last_seen_at"), QStringLiteral("idle_expires_at")};
        QMap<QString, QStringList> tables;
        const QStringList names = database.tables(QSql::Tables);
        for (const QString &table : names) {
            if (table != u"attempts")
                tables.insert(table, rowsOf(database, table, changing));
        }
        return tables;
    });
}

QMap<QString, qint64> FaultStage::tries() const
{
    return lookInto(databaseUrl(), [](const QSqlDatabase &database) {
        QMap<QString, qint64> counts;
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("SELECT key, count FROM attempts")))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            counts.insert(query.value(0).toString(), query.value(1).toLongLong());
        return counts;
    });
}

bool FaultStage::isAuditIntact() const
{
    const auto database = Database::openToRead(databaseUrl());
    if (!database)
        return false;
    SqlAudit records(**database);
    const auto verdict = AuditLog(records).verify();
    return verdict && !verdict->brokenAt;
}

} // namespace sallyport
