// SPDX-License-Identifier: Apache-2.0
#include "tests/backup/backupstage.h"
#include "tests/backup/sampledata.h"

#include <QTest>

using namespace sallyport;

/// The list of tables that backups go by.
class TableDumpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<BackupStage>(); }

    void everyTableIsInTheCatalogue();
    void parentsComeFirst();
    void sealedColumnsAreThere();
    void everyColumnIsCopied();
    void othersColumnsAreRefused();
    void clearingLeavesNothing();
    void namesAreFoundInACopy();

private:
    std::unique_ptr<BackupStage> m_stage;
};

namespace {

QStringList select(Database &database, const QString &sql)
{
    return database.readOne([&](Connection &connection) { return connection.selectAll(sql, {}, [](Row row) { return row.text(); }); })
        .value();
}

} // namespace

// A migration that makes a table has to say here what a backup does with it.
void TableDumpTest::everyTableIsInTheCatalogue()
{
    const auto database = m_stage->database(QStringLiteral("a.db"));
    const QStringList tables = select(
        *database,
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"));
    QVERIFY(tables.size() > 10);
    for (const QString &table : tables)
        QVERIFY2(findInCatalogue(table),
                 qPrintable(table + QStringLiteral(" is not in tableCatalogue() of core/storage/bulk/tabledump.cpp")));
}

void TableDumpTest::parentsComeFirst()
{
    const auto database = m_stage->database(QStringLiteral("a.db"));
    QSet<QString> names;
    for (const CataloguedTable &table : tableCatalogue())
        names.insert(QString(table.name));
    QCOMPARE(size_t(names.size()), tableCatalogue().size()); // none is there twice
    const auto place = [](QStringView name) { return findInCatalogue(name) - tableCatalogue().data(); };
    for (const CataloguedTable &table : tableCatalogue()) {
        const QStringList parents =
            select(*database, QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_list('%1')").arg(QString(table.name)));
        for (const QString &parent : parents)
            QVERIFY2(place(parent) < place(QString(table.name)), qPrintable(QString(table.name)));
    }
}

void TableDumpTest::sealedColumnsAreThere()
{
    const auto database = m_stage->database(QStringLiteral("a.db"));
    const auto shapes = database->readOne([](Connection &connection) { return keptTables(connection); });
    QVERIFY(shapes);
    int sealed = 0;
    for (const TableShape &shape : *shapes) {
        const CataloguedTable *known = findInCatalogue(shape.name);
        QVERIFY(known);
        QVERIFY2(!shape.key.isEmpty(), qPrintable(shape.name + QStringLiteral(" has no primary key, so it cannot be read in pieces")));
        if (known->sealedColumn.isEmpty())
            continue;
        ++sealed;
        QVERIFY2(shape.indexOf(QString(known->sealedColumn)) >= 0, qPrintable(shape.name));
    }
    QVERIFY(sealed > 0);
}

void TableDumpTest::everyColumnIsCopied()
{
    const auto from = m_stage->database(QStringLiteral("a.db"));
    const auto to = m_stage->database(QStringLiteral("b.db"));
    QVERIFY(addSampleData(*from, m_stage->sealer(), 1001));
    const Result<> copied = from->read([&](Connection &source) {
        return to->write([&source](Connection &target) -> Result<> {
            if (Result<> cleared = clearTables(target); !cleared)
                return cleared;
            TableFiller filler(target);
            if (Result<> visited = visitTables(source, filler); !visited)
                return visited;
            return filler.finish();
        });
    });
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().detail + copied.error().cause));
    const auto expected = dumpOf(*from, m_stage->sealer()).value();
    QCOMPARE(expected[QStringLiteral("users")].size(), 1001);
    QVERIFY(expected.size() >= 13);
    QCOMPARE(dumpOf(*to, m_stage->sealer()).value(), expected);
}

void TableDumpTest::othersColumnsAreRefused()
{
    const auto database = m_stage->database(QStringLiteral("a.db"));
    const auto shapes = database->readOne([](Connection &connection) { return keptTables(connection); }).value();
    QVERIFY(database->write([&](Connection &connection) -> Result<> {
        TableFiller filler(connection);
        TableShape fewer = shapes.first();
        fewer.columns.removeLast();
        TableShape renamed = shapes.first();
        renamed.columns.last().name = QStringLiteral("other");
        TableShape retyped = shapes.first();
        retyped.columns.first().type = ColumnType::Flag;
        TableShape unknown = shapes.first();
        unknown.name = QStringLiteral("nothing");
        for (const TableShape &shape : {fewer, renamed, retyped, unknown}) {
            if (filler.table(shape))
                return Error{.code = ErrorCode::Internal, .detail = shape.name};
        }
        return filler.table(shapes.first());
    }));
}

void TableDumpTest::clearingLeavesNothing()
{
    const auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer()));
    QVERIFY(database->write([](Connection &connection) { return clearTables(connection); }));
    const auto counts = countTables(*database).value();
    for (const TableCount &count : counts)
        QVERIFY2(count.rows == 0, qPrintable(count.table));
    QCOMPARE(select(*database, QStringLiteral("SELECT COUNT(*) FROM search")), QStringList{QStringLiteral("0")});
}

void TableDumpTest::namesAreFoundInACopy()
{
    const auto from = m_stage->database(QStringLiteral("a.db"));
    const auto to = m_stage->database(QStringLiteral("b.db"));
    QVERIFY(addSampleData(*from, m_stage->sealer()));
    const QString path = m_stage->path(QStringLiteral("backup"));
    QVERIFY(m_stage->make(*from, path, m_stage->keys()));
    QVERIFY(m_stage->restore(*to, m_stage->request(path)));
    QCOMPARE(
        select(*to,
               QStringLiteral("SELECT u.username FROM search s JOIN search_rows r ON r.number = s.rowid JOIN users u ON u.id = r.user_id "
                              "WHERE search MATCH '\"ser17\"'")),
        QStringList{QStringLiteral("üser17")});
}

QTEST_GUILESS_MAIN(TableDumpTest)
#include "tabledumptest.moc"
