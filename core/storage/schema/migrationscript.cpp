// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrationscript.h"

#include "core/storage/engine/sqlscript.h"

#include <QRegularExpression>

namespace sallyport {

namespace {

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString title(const Migration &migration, const QString &way)
{
    return QStringLiteral("\n-- %1 %2 (%3)\n").arg(migration.version, 4, 10, QChar(u'0')).arg(migration.name, way);
}

/// What makes a shell stop at a mistake and not go on to COMMIT.
QString opening(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return QStringLiteral(".bail on\nPRAGMA foreign_keys = ON;\n");
    case Dialect::PostgreSql: return QStringLiteral("\\set ON_ERROR_STOP on\n");
    }
    Q_UNREACHABLE();
}

QString begin(Dialect dialect)
{
    QString text = dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE;\n") : QStringLiteral("BEGIN;\n");
    for (const QString &statement : transactionPreamble(dialect))
        text += statement + QStringLiteral(";\n");
    return text;
}

QString body(const QString &script)
{
    QString text = script.trimmed();
    static const QRegularExpression licence(QStringLiteral("\\A-- SPDX-License-Identifier:[^\\n]*\\n*"));
    text.remove(licence);
    return text.isEmpty() ? text : text + u'\n';
}

} // namespace

QStringList transactionPreamble(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite: return {};
    case Dialect::PostgreSql: return {QStringLiteral("SET LOCAL statement_timeout = 0"), QStringLiteral("SET LOCAL lock_timeout = 0")};
    }
    Q_UNREACHABLE();
}

QString migrationTableSql()
{
    return QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER NOT NULL PRIMARY KEY, "
                          "name TEXT NOT NULL, checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)");
}

QString upScript(const QList<Migration> &migrations, Dialect dialect, Timestamp now)
{
    QString text = opening(dialect);
    for (const Migration &migration : migrations) {
        text += title(migration, QStringLiteral("up")) + begin(dialect) + migrationTableSql() + QStringLiteral(";\n");
        text += QStringLiteral("INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (%1, %2, %3, %4);\n")
                    .arg(QString::number(migration.version), quoted(migration.name), quoted(migration.checksum()),
                         QString::number(now.time_since_epoch().count()));
        text += body(migration.up) + QStringLiteral("COMMIT;\n");
    }
    return text;
}

QString downScript(const QList<Migration> &migrations, Dialect dialect)
{
    QString text = opening(dialect);
    for (const Migration &migration : migrations) {
        text += title(migration, QStringLiteral("down")) + begin(dialect);
        text += QStringLiteral("DELETE FROM schema_migrations WHERE version = %1;\n").arg(migration.version);
        text += body(migration.down) + QStringLiteral("COMMIT;\n");
    }
    return text;
}

TakenAway takenAwayBy(const Migration &migration)
{
    static const QRegularExpression drop(QStringLiteral("\\ADROP TABLE (?:IF EXISTS )?(\\w+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rename(QStringLiteral("\\AALTER TABLE \\w+ RENAME TO (\\w+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression column(QStringLiteral("\\AALTER TABLE (\\w+) DROP COLUMN (?:IF EXISTS )?(\\w+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    TakenAway taken;
    for (const QString &statement : splitSqlScript(migration.down)) {
        if (const auto dropped = drop.match(statement); dropped.hasMatch())
            taken.tables.append(dropped.captured(1));
        else if (const auto renamed = rename.match(statement); renamed.hasMatch())
            taken.tables.removeAll(renamed.captured(1));
        else if (const auto lost = column.match(statement); lost.hasMatch())
            taken.columns.append(lost.captured(1) + u'.' + lost.captured(2));
    }
    for (const QString &line : body(migration.down).split(u'\n')) {
        if (!line.startsWith(QLatin1StringView("--")))
            break;
        taken.words += (taken.words.isEmpty() ? QString() : QStringLiteral(" ")) + line.sliced(2).trimmed();
    }
    return taken;
}

} // namespace sallyport
