// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/queryplan.h"

#include "core/storage/engine/postgresstatement.h"

#include <QRegularExpression>

namespace sallyport {

namespace {

QStringList steps(Connection &connection, const QString &sql, const QVariantList &values, int column)
{
    return connection
        .selectAll(sql, values,
                   [column](Row row) {
                       for (int skipped = 0; skipped < column; ++skipped)
                           row.number();
                       return row.text();
                   })
        .value();
}

void run(Connection &connection, const QString &sql)
{
    if (const Result<> done = connection.executeOnce(sql); !done)
        qFatal("%ls: %ls", qUtf16Printable(sql), qUtf16Printable(done.error().cause));
}

QStringList explainPostgres(Connection &connection, const QString &sql)
{
    QStringList nulls;
    nulls.fill(QStringLiteral("NULL"), sql.count(u'?'));
    const QString values = nulls.isEmpty() ? QString() : u'(' + nulls.join(u',') + u')';
    for (const QString &setting :
         {QStringLiteral("SET enable_seqscan = off"), QStringLiteral("SET enable_sort = off"),
          QStringLiteral("SET plan_cache_mode = force_generic_plan"), prepareText(QStringLiteral("explained"), sql)})
        run(connection, setting);
    const QStringList plan = steps(connection, QStringLiteral("EXPLAIN (COSTS OFF) EXECUTE explained ") + values, {}, 0);
    run(connection, QStringLiteral("DEALLOCATE explained"));
    return plan;
}

} // namespace

QStringList explain(Connection &connection, const QString &sql)
{
    switch (connection.dialect()) {
    case Dialect::Sqlite: return steps(connection, QStringLiteral("EXPLAIN QUERY PLAN ") + sql, QVariantList(sql.count(u'?')), 3);
    case Dialect::PostgreSql: return explainPostgres(connection, sql);
    }
    Q_UNREACHABLE();
}

bool readsWholeTable(const QString &step)
{
    // "SCAN sessions" is one, "SCAN found" is of a sub-select; "SCAN u USING INDEX users_by_email" walks in order and stops after a page.
    static const QRegularExpression sqlite(
        QStringLiteral("^SCAN (?!audit_chain|user_counts|found$|\\(subquery|.*(USING|VIRTUAL|CONSTANT))"));
    static const QRegularExpression postgres(QStringLiteral("Seq Scan on (?!audit_chain|user_counts)"));
    return sqlite.match(step).hasMatch() || postgres.match(step).hasMatch();
}

bool sorts(const QString &step)
{
    static const QRegularExpression postgres(QStringLiteral("^\\s*(->\\s+)?(Incremental )?Sort$"));
    return step.contains(QStringLiteral("TEMP B-TREE")) || postgres.match(step).hasMatch();
}

bool asksTheSearchIndex(const QStringList &steps)
{
    const QString all = steps.join(u'\n');
    return all.contains(QStringLiteral("SCAN f VIRTUAL TABLE INDEX"))
        || all.contains(QStringLiteral("Bitmap Index Scan on users_by_part_of_username"));
}

} // namespace sallyport
