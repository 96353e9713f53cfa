// SPDX-License-Identifier: Apache-2.0
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlaudit.h"
#include "tests/backup/backupstage.h"
#include "tests/backup/sampledata.h"

#include "core/auth/auditlog.h"

#include <QDir>
#include <QTest>

using namespace sallyport;

/// Putting a backup back: everything or nothing, sealed for whoever has it now.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void bringsEverythingBack();
    void sealsAnew();
    void tellsTheRestoredLog();
    void leavesSessionsOutUnlessTold();
    void refusesADatabaseWithAccounts();
    void replacesAndKeepsTheOld();
    void aFailureChangesNothing_data();
    void aFailureChangesNothing();
    void anOlderSchemaIsBroughtUpToDate();
    void aNewerSchemaIsRefused();
    void twiceIsTheSame();

private:
    QString backup(Database &database, int schema = newestSchema());

    std::unique_ptr<BackupStage> m_stage;
    std::unique_ptr<Database> m_from;
    std::unique_ptr<Database> m_to;
};

void RestoreTest::init()
{
    m_stage = std::make_unique<BackupStage>();
    m_from = m_stage->database(QStringLiteral("from.db"));
    m_to = m_stage->database(QStringLiteral("to.db"));
    QVERIFY(addSampleData(*m_from, m_stage->sealer()));
}

QString RestoreTest::backup(Database &database, int schema)
{
    const QString path = m_stage->path(QStringLiteral("backup"));
    const auto made = makeBackup(database, {.path = path, .replace = true, .schema = schema, .masterKeys = BackupStage::masterKeys()},
                                 m_stage->keys(), m_stage->clock());
    return made ? path : made.error().detail;
}

void RestoreTest::bringsEverythingBack()
{
    auto expected = dumpOf(*m_from, m_stage->sealer()).value();
    const auto restored = m_stage->restore(*m_to, m_stage->request(backup(*m_from)));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail + restored.error().cause));
    auto found = dumpOf(*m_to, m_stage->otherSealer()).value();
    for (const QString &longer : {QStringLiteral("audit_events"), QStringLiteral("audit_chain")}) { // by the restore itself
        expected.remove(longer);
        found.remove(longer);
    }
    QCOMPARE(found, expected);
}

void RestoreTest::sealsAnew()
{
    QVERIFY(m_stage->restore(*m_to, m_stage->request(backup(*m_from))));
    QVERIFY(!dumpOf(*m_to, m_stage->sealer()));
    QVERIFY(dumpOf(*m_to, m_stage->otherSealer()));
}

void RestoreTest::tellsTheRestoredLog()
{
    SqlAudit before(*m_from);
    const auto old = before.chain().value();
    QVERIFY(m_stage->restore(*m_to, m_stage->request(backup(*m_from))));
    SqlAudit records(*m_to);
    AuditLog log(records);
    const auto verdict = log.verify();
    QVERIFY(verdict);
    QVERIFY(!verdict->brokenAt);
    QCOMPARE(records.chain()->lastNumber, old.lastNumber + 1);
    const auto last = records.after(old.lastNumber, 10).value();
    QCOMPARE(last.size(), 1);
    QCOMPARE(last.first().event.action, AuditAction::BackupRestored);
    QCOMPARE(last.first().previousHash, old.lastHash);
}

void RestoreTest::leavesSessionsOutUnlessTold()
{
    RestoreRequest request = m_stage->request(backup(*m_from));
    request.keepSessions = false;
    QVERIFY(m_stage->restore(*m_to, request));
    const auto dump = dumpOf(*m_to, m_stage->otherSealer()).value();
    QVERIFY(dump[QStringLiteral("sessions")].isEmpty());
    QVERIFY(dump[QStringLiteral("refresh_tokens")].isEmpty());
    QCOMPARE(dump[QStringLiteral("users")].size(), 20);
}

void RestoreTest::refusesADatabaseWithAccounts()
{
    const QString path = backup(*m_from);
    QVERIFY(addSampleData(*m_to, m_stage->otherSealer(), 3));
    const auto before = dumpOf(*m_to, m_stage->otherSealer()).value();
    const auto refused = m_stage->restore(*m_to, m_stage->request(path));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().detail.contains(QStringLiteral("--replace")));
    QCOMPARE(dumpOf(*m_to, m_stage->otherSealer()).value(), before);
}

void RestoreTest::replacesAndKeepsTheOld()
{
    QVERIFY(addSampleData(*m_to, m_stage->otherSealer(), 3));
    const auto before = dumpOf(*m_to, m_stage->otherSealer()).value();
    RestoreRequest request = m_stage->request(backup(*m_from));
    request.replace = true;
    request.keepOldAs = m_stage->path(QStringLiteral("old.db"));
    QVERIFY(m_stage->restore(*m_to, request));
    QCOMPARE(dumpOf(*m_to, m_stage->otherSealer()).value()[QStringLiteral("users")],
             dumpOf(*m_from, m_stage->sealer()).value()[QStringLiteral("users")]);
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(request.keepOldAs) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    const auto old = m_stage->database(QStringLiteral("old.db"));
    QCOMPARE(dumpOf(*old, m_stage->otherSealer()).value(), before);
}

void RestoreTest::aFailureChangesNothing_data()
{
    QTest::addColumn<int>("part"); // of a hundred, where the backup is damaged
    for (const int part : {20, 50, 80, 99})
        QTest::addRow("%d %%", part) << part;
}

// The damage is found when some of it is written already.
void RestoreTest::aFailureChangesNothing()
{
    QFETCH(int, part);
    const auto big = m_stage->database(QStringLiteral("big.db"));
    QVERIFY(addSampleData(*big, m_stage->sealer(), 3000));
    const QString path = backup(*big);
    QByteArray content = contentOf(path);
    const qsizetype at = content.size() * part / 100;
    content[at] = char(content[at] ^ 1);
    QVERIFY(QFile::remove(path));
    writeFile(path, content);
    QVERIFY(addSampleData(*m_to, m_stage->otherSealer(), 3));
    const auto before = dumpOf(*m_to, m_stage->otherSealer()).value();
    RestoreRequest request = m_stage->request(path);
    request.replace = true;
    const auto failed = m_stage->restore(*m_to, request);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::FileDamaged);
    QCOMPARE(dumpOf(*m_to, m_stage->otherSealer()).value(), before);
}

void RestoreTest::anOlderSchemaIsBroughtUpToDate()
{
    for (const int schema : {1, 4, 7}) {
        const auto old = m_stage->database(QStringLiteral("old%1.db").arg(schema), schema);
        QVERIFY(old->write([](Connection &connection) {
            return connection.perform(
                QStringLiteral("INSERT INTO users (id, username, username_key, role, disabled, password_hash, created_at, updated_at) "
                               "VALUES ('019b76da-a800-7000-8000-000000000001', 'Ann', 'ann', 'user', FALSE, 'h', 1, 2)"));
        }));
        const auto to = m_stage->database(QStringLiteral("to%1.db").arg(schema));
        const auto restored = m_stage->restore(*to, m_stage->request(backup(*old, schema)));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail + restored.error().cause));
        QCOMPARE(restored->summary.info.schema, schema);
        const auto users = dumpOf(*to, m_stage->otherSealer()).value()[QStringLiteral("users")];
        QCOMPARE(users.size(), 1);
        QVERIFY(users.first().contains(QStringLiteral("username=QString:Ann")));
        if (schema < 5)
            QVERIFY(users.first().contains(QStringLiteral("password_changed_at=qlonglong:2")));
    }
    QVERIFY(QDir(m_stage->path(QString())).entryList({QStringLiteral("*unfinished*")}).isEmpty());
}

void RestoreTest::aNewerSchemaIsRefused()
{
    const auto refused = m_stage->restore(*m_to, m_stage->request(backup(*m_from, newestSchema() + 1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(countTables(*m_to)->first().rows, 0);
}

void RestoreTest::twiceIsTheSame()
{
    RestoreRequest request = m_stage->request(backup(*m_from));
    QVERIFY(m_stage->restore(*m_to, request));
    const auto once = dumpOf(*m_to, m_stage->otherSealer()).value();
    request.replace = true;
    QVERIFY(m_stage->restore(*m_to, request));
    QCOMPARE(dumpOf(*m_to, m_stage->otherSealer()).value(), once);
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "restoretest.moc"
