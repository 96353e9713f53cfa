// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgressession.h"

#include "core/storage/engine/libpqsettings.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

namespace sallyport {

namespace {

using Parameter = std::pair<QString, QString>;

/// What is ours to say where nobody else does.
QList<Parameter> defaults(const DatabaseUrl &url)
{
    const LibpqSettings said(url);
    QList<Parameter> values{
        {QStringLiteral("connect_timeout"), QStringLiteral("3")}, // seconds, for each host
        {QStringLiteral("application_name"), QStringLiteral("sallyport")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("30")}, // seconds
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("5000")}, // milliseconds: a host that vanished is given up
    };
    // Of several servers one takes changes; which one is can be another after a failover.
    if (url.access == DatabaseAccess::Full && said.hostCount() > 1)
        values.append({QStringLiteral("target_session_attrs"), QStringLiteral("read-write")});
    values.removeIf([&said](const Parameter &value) { return !said.value(QLatin1StringView(value.first.toLatin1())).isEmpty(); });
    return values;
}

// libpq-connect.html, 34.1.1.1: quoted, with \ before a quote and a backslash.
QString option(const Parameter &parameter)
{
    QString value = parameter.second;
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return parameter.first + QStringLiteral("='") + value + u'\'';
}

} // namespace

void setPostgresTarget(QSqlDatabase &database, const DatabaseUrl &url)
{
    QStringList options;
    for (const Parameter &parameter : url.parameters) {
        if (parameter.first == u"dbname")
            database.setDatabaseName(parameter.second);
        else if (parameter.first == u"user")
            database.setUserName(parameter.second);
        else if (parameter.first == u"password")
            database.setPassword(parameter.second);
        else
            options.append(option(parameter));
    }
    for (const Parameter &parameter : defaults(url))
        options.append(option(parameter));
    database.setConnectOptions(options.join(u' '));
}

void *postgresHandle(const QSqlDriver &driver)
{
    const QVariant handle = driver.handle();
    const QByteArrayView type(handle.typeName());
    const bool isOne = type == "pg_conn*" || type == "PGconn*"; // Qt 6 and Qt 5 call it so
    return isOne ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

int postgresSocket(const QSqlDriver &driver)
{
    // Qt's driver has loaded the library.
    using Socket = int (*)(const void *);
    const auto socket = reinterpret_cast<Socket>(QLibrary(QStringLiteral("pq"), 5).resolve("PQsocket"));
    void *const handle = postgresHandle(driver);
    return socket && handle ? socket(handle) : -1;
}

// Qt's driver shows its PGconn as soon as it has one, and asks nobody about threads. It gives up one that failed to connect at once, so
// one that is seen twice, parts of a second apart, stays until the guard's line is gone.
int OpeningSocket::operator()()
{
    const void *const handle = postgresHandle(*m_driver);
    return handle && std::exchange(m_seen, handle) == handle ? postgresSocket(*m_driver) : -1;
}

QString postgresSessionSettings(DatabaseAccess access)
{
    const auto set = [](const char *name, const char *value) {
        return QStringLiteral("set_config('%1', '%2', false)").arg(QLatin1StringView(name), QLatin1StringView(value));
    };
    QStringList settings{set("statement_timeout", "5s"), set("lock_timeout", "4s"), set("idle_in_transaction_session_timeout", "10s"),
                         set("standard_conforming_strings", "on"),
                         // libpq writes the others to stderr
                         set("client_min_messages", "error")};
    if (access != DatabaseAccess::Full)
        settings.append(set("default_transaction_read_only", "on"));
    return QStringLiteral("SELECT ") + settings.join(QStringLiteral(", "));
}

// The name of a WAL file begins with its timeline (PostgreSQL, 9.27.3 and 30.5).
QString postgresIdentityColumns()
{
    return QStringLiteral(
        ", CASE WHEN pg_is_in_recovery() THEN NULL ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END AS timeline"
        ", (SELECT CAST(system_identifier AS text) FROM pg_control_system()) AS system");
}

std::optional<ServerIdentity> postgresIdentity(const QSqlQuery &query)
{
    const QString timeline = query.value(QStringLiteral("timeline")).toString();
    if (timeline.isEmpty())
        return std::nullopt;
    return ServerIdentity{query.value(QStringLiteral("system")).toString(), timeline.toLongLong(nullptr, 16)};
}

} // namespace sallyport
