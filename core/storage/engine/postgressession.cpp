// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgressession.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <algorithm>

namespace sallyport {

namespace {

using Parameter = std::pair<QString, QString>;

bool names(const DatabaseUrl &url, const QString &keyword)
{
    return std::ranges::find(url.parameters, keyword, &Parameter::first) != url.parameters.end();
}

QList<Parameter> defaults(const DatabaseUrl &url)
{
    QList<Parameter> values{
        {QStringLiteral("connect_timeout"), QStringLiteral("3")}, // seconds, for each host
        {QStringLiteral("application_name"), QStringLiteral("sallyport")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("30")}, // seconds
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("5000")}, // milliseconds: a host that vanished is given up
    };
    // Of several servers one takes changes; which one is can be another after a failover.
    const auto host = std::ranges::find(url.parameters, QStringLiteral("host"), &Parameter::first);
    if (host != url.parameters.end() && host->second.contains(u',') && url.access == DatabaseAccess::Full)
        values.append({QStringLiteral("target_session_attrs"), QStringLiteral("read-write")});
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
    for (const Parameter &parameter : defaults(url)) {
        if (!names(url, parameter.first))
            options.append(option(parameter));
    }
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

} // namespace sallyport
