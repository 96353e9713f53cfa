// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

#include <algorithm>

using namespace sallyport;

/// Notes that come with accounts, and those of nobody.
class ImportNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();

    void longNotesMakeShortBatches();
    void notesOfNobodyComeOnce();
    void notesAreKnownByWhatTheySay();
    void notesThatBreakARuleAreTold();

private:
    UserWithPassword account(const QString &name)
    {
        return SqlUsers(*m_database).findByIdentifier(name).value().value_or(UserWithPassword());
    }

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TransferFiles> m_files;
};

void ImportNotesTest::init()
{
    m_database.reset();
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
    m_files = std::make_unique<TransferFiles>();
}

// What is held in memory, and what one transaction stores, is bounded in bytes.
void ImportNotesTest::longNotesMakeShortBatches()
{
    QByteArray lines;
    const QByteArray note = "{\"text\":\"" + QByteArray(10'000, 'x') + "\"}";
    for (int i = 0; i < 10; ++i)
        lines += "{\"username\":\"user" + QByteArray::number(i) + "\",\"notes\":[" + (note + ',').repeated(89) + note + "]}\n";
    const auto summary = m_files->import(m_database.get(), m_files->write(QStringLiteral("a.jsonl"), lines));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 10);
    const auto records = SqlAudit(*m_database).list({}).value().records;
    QVERIFY(records.size() > 1);
    QCOMPARE(records.last().event.details.value(QStringLiteral("added")).toInt(), 3);
    const auto notes = SqlNotes(*m_database).list(account(QStringLiteral("user9")).user.id).value();
    QCOMPARE(notes.size(), 90); // although they are alike
    QCOMPARE(notes.first().text.size(), 10'000);
}

void ImportNotesTest::notesOfNobodyComeOnce()
{
    const QString path = m_files->write(
        QStringLiteral("a.jsonl"),
        "{\"format\":\"sallyport-export\",\"version\":1}\n{\"username\":\"ann\",\"role\":\"user\"}\n{\"note\":{\"text\":\"Milk\"}}\n");
    QCOMPARE(m_files->import(m_database.get(), path).notesOfNobody, 1);
    m_files->import(m_database.get(), {.source = {.location = path}, .restarts = true});
    QVERIFY(!m_files->failed);
    QCOMPARE(SqlNotes(*m_database).list(std::nullopt).value().size(), 1);
}

void ImportNotesTest::notesAreKnownByWhatTheySay()
{
    const auto notes = [this](const std::optional<QUuid> &owner) {
        QStringList texts;
        const auto found = SqlNotes(*m_database).list(owner).value();
        for (const Note &note : found)
            texts.append(note.text);
        return texts.sort(), texts.join(u' ');
    };
    const auto heading = QByteArray("{\"format\":\"sallyport-export\",\"version\":1}\n");
    const auto import = [&](const char *name, const QByteArray &lines) {
        return m_files->import(m_database.get(),
                               {.source = {.location = m_files->write(QString::fromLatin1(name), heading + lines)},
                                .rules = {.onConflict = ImportRules::OnConflict::Update}});
    };
    QCOMPARE(import("a", R"({"note":{"id":1,"text":"a"}}{"note":{"id":2,"text":"b"}}{"note":{"text":"c"}}{"note":{"text":"c"}})").notesHere,
             0);
    QCOMPARE(import("a", R"({"note":{"id":2,"text":"b"}}{"note":{"id":3,"text":"d"}}{"note":{"id":1,"text":"e"}})").notesHere, 1);
    QCOMPARE(notes(std::nullopt), QStringLiteral("a b c c d e"));
    QCOMPARE(import("b", R"({"note":{"id":2,"text":"b"}})").notesHere, 0); // another file's
    QCOMPARE(notes(std::nullopt), QStringLiteral("a b b c c d e"));
    import("c", R"({"username":"ann","notes":[{"text":"f"}]})");
    QCOMPARE(import("d", R"({"username":"ann","notes":[{"text":"g"},{"text":"f"},{"text":"h"}]})").notesHere, 1);
    QCOMPARE(notes(account(QStringLiteral("ann")).user.id), QStringLiteral("f g h"));
    const QByteArray same = R"("notes":[{"id":"0190b76e-0000-7000-8000-000000000001","text":"i"}]})";
    import("e", R"({"username":"ann",)" + same);
    QCOMPARE(import("f", R"({"username":"ben",)" + same).notesHere, 1);
    QCOMPARE(notes(account(QStringLiteral("ann")).user.id), QStringLiteral("f g h i"));
}

void ImportNotesTest::notesThatBreakARuleAreTold()
{
    const QByteArray longest = QByteArray("\xf0\x9f\x99\x82").repeated(10'000);
    const auto summary = m_files->import(m_database.get(),
                                         m_files->write(QStringLiteral("a.jsonl"),
                                                        "{\"username\":\"ann\",\"notes\":[{\"text\":\"" + longest + "\"},{\"text\":\"x"
                                                            + longest + "\"},{\"text\":\"a\\u0000b\"}]}\n"));
    QVERIFY(!m_files->failed);
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.notes.count, 2);
    QCOMPARE(summary.notes.shown[0].place.toText() + u' ' + summary.notes.shown[0].name, QStringLiteral("line 1 ann"));
    QVERIFY(summary.notes.shown[0].reason.contains(QStringLiteral("10001")));
    const auto notes = SqlNotes(*m_database).list(account(QStringLiteral("ann")).user.id).value();
    QCOMPARE(notes.size(), 2);
    QVERIFY(std::ranges::any_of(notes, [](const Note &note) { return note.text == QStringLiteral("a\ufffdb"); }));
}

QTEST_GUILESS_MAIN(ImportNotesTest)
#include "importnotestest.moc"
