// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/auth/base64url.h"
#include "core/storage/schema/migrator.h"
#include "core/storage/tables/sqlaudit.h"
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// Whoever can write to the database file and changes the audit log there leaves a trace.
class TamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anUntouchedLogIsGood();
    void everyChangeShows_data();
    void everyChangeShows();
    void hashesStayAsTheyAre();
    void aLogMadeAnewHasAnotherEnd();

private:
    bool run(const QString &sql)
    {
        return m_database->write([&](Connection &connection) { return connection.executeOnce(sql); }).has_value();
    }
    AuditLog::Verdict verify()
    {
        SqlAudit audit(*m_database);
        return AuditLog(audit).verify().value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TamperingTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open({.path = m_folder->filePath(QStringLiteral("test.db"))}).value();
    const FakeClock clock;
    QVERIFY(Migrator(*m_database, builtInMigrations().value(), clock).up());
    SqlAudit audit(*m_database);
    for (int i = 0; i < 6; ++i) {
        AuditEvent event = makeEvent(i % 2 == 0 ? AuditAction::SignIn : AuditAction::SignInFailed, makeUser(QStringLiteral("ann")));
        event.details = {{QStringLiteral("session"), i}};
        QVERIFY(audit.append(event));
    }
    QCOMPARE(audit.removeBefore(FakeClock::start + 1s, 1).value(), 1); // so that the chain begins with record 2
}

void TamperingTest::anUntouchedLogIsGood()
{
    const AuditLog::Verdict verdict = verify();
    QVERIFY(!verdict.brokenAt);
    QCOMPARE(verdict.records, 5);
}

void TamperingTest::everyChangeShows_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("time", "UPDATE audit_events SET at = at + 1 WHERE number = 4");
    row("action", "UPDATE audit_events SET action = 'sign_out' WHERE number = 4");
    row("action nobody knows", "UPDATE audit_events SET action = 'x' WHERE number = 4");
    row("actor", "UPDATE audit_events SET actor_id = NULL WHERE number = 4");
    row("actor's name", "UPDATE audit_events SET actor_name = 'x' WHERE number = 4");
    row("subject", "UPDATE audit_events SET subject_id = NULL WHERE number = 4");
    row("subject's name", "UPDATE audit_events SET subject_name = 'x' WHERE number = 4");
    row("address", "UPDATE audit_events SET address = '192.0.2.10' WHERE number = 4");
    row("device", "UPDATE audit_events SET device = 'x' WHERE number = 4");
    row("request id", "UPDATE audit_events SET request_id = 'x' WHERE number = 4");
    row("details", "UPDATE audit_events SET details = '{}' WHERE number = 4");
    row("details spelt otherwise", "UPDATE audit_events SET details = details || ' ' WHERE number = 4");
    row("details twice", "UPDATE audit_events SET details = '{\"session\":99,' || substr(details, 2) WHERE number = 4");
    row("actor in capitals", "UPDATE audit_events SET actor_id = upper(actor_id) WHERE number = 4");
    row("number that is none", "UPDATE audit_events SET number = 4.5 WHERE number = 4");
    row("hash spelt otherwise", "UPDATE audit_events SET hash = hash || '=' WHERE number = 4");
    row("hash", "UPDATE audit_events SET hash = 'AAAA' WHERE number = 4");
    row("previous hash", "UPDATE audit_events SET previous_hash = 'AAAA' WHERE number = 4");
    row("oldest removed", "DELETE FROM audit_events WHERE number = 2");
    row("one removed", "DELETE FROM audit_events WHERE number = 4");
    row("newest removed", "DELETE FROM audit_events WHERE number = 6");
    row("all removed", "DELETE FROM audit_events");
    row("one moved", "UPDATE audit_events SET number = 9 WHERE number = 6");
    row("one put before the chain", "UPDATE audit_events SET number = 1 WHERE number = 2");
    row("one added",
        "INSERT INTO audit_events SELECT 7, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, "
        "details, hash, hash FROM audit_events WHERE number = 6");
    row("one added before",
        "INSERT INTO audit_events SELECT 1, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, "
        "details, hash, hash FROM audit_events WHERE number = 6");
    for (const char *number : {"-1", "0", "-9223372036854775808", "9223372036854775807", "8", "'seven'"}) {
        for (const char *action : {"action", "'x'"}) {
            QTest::addRow("one added as %s with %s", number, action)
                << QStringLiteral("INSERT INTO audit_events SELECT %1, at, %2, actor_id, actor_name, subject_id, subject_name, address, "
                                  "device, request_id, details, hash, hash FROM audit_events WHERE number = 6")
                       .arg(QLatin1StringView(number), QLatin1StringView(action));
        }
    }
    row("end of the chain", "UPDATE audit_chain SET last_hash = 'AAAA'");
    row("end of the chain set back",
        "UPDATE audit_chain SET last_number = 5, last_hash = (SELECT hash FROM audit_events WHERE number = 5)");
    row("beginning of the chain", "UPDATE audit_chain SET hash_before_first = 'AAAA'");
    row("beginning of the chain moved",
        "UPDATE audit_chain SET first_number = 3, hash_before_first = (SELECT hash FROM audit_events WHERE number = 2)");
}

void TamperingTest::everyChangeShows()
{
    QFETCH(QString, sql);
    QVERIFY(run(sql));
    QVERIFY(verify().brokenAt);
    SqlAudit audit(*m_database);
    const AuditChain chain = audit.chain().value();
    const AuditPage shown = audit.list({}).value();
    for (const AuditRecord &record : shown.records)
        QVERIFY(record.number >= chain.firstNumber && record.number <= chain.lastNumber);
}

// The hashes of a log that an earlier version wrote are still good.
void TamperingTest::hashesStayAsTheyAre()
{
    SqlAudit audit(*m_database);
    const AuditRecord record = audit.after(1, 1).value().first();
    User ann = makeUser(QStringLiteral("ann"));
    ann.id = QUuid::fromString(u"019b76da-a800-7000-8000-0000000000bb");
    AuditEvent event = makeEvent(AuditAction::RoleChanged, ann);
    event.details = {{QStringLiteral("to"), QStringLiteral("admin")}, {QStringLiteral("from"), QStringLiteral("user")}};
    QCOMPARE(toBase64Url(chainedHash("before", 7, event)), QByteArray("YKVNPk5PZd92FcG6PPZuNf1X88O2LN2H3lmDgGBNB6k"));
    QCOMPARE(record.hash, chainedHash(record.previousHash, 2, record.event));
}

// Who can compute hashes can make a chain anew. Its end is another one then, which whoever noted the old end notices.
void TamperingTest::aLogMadeAnewHasAnotherEnd()
{
    const QByteArray noted = verify().lastHash;
    SqlAudit audit(*m_database);
    QByteArray before = audit.chain().value().hashBeforeFirst;
    const QList<AuditRecord> records = audit.after(0, 100).value();
    for (AuditRecord record : records) {
        record.event.actor.name = QStringLiteral("x");
        const QByteArray hash = chainedHash(before, record.number, record.event);
        QVERIFY(run(QStringLiteral("UPDATE audit_events SET actor_name = 'x', previous_hash = '%1', hash = '%2' WHERE number = %3")
                        .arg(QString::fromLatin1(toBase64Url(before)), QString::fromLatin1(toBase64Url(hash)))
                        .arg(record.number)));
        before = hash;
    }
    QVERIFY(run(QStringLiteral("UPDATE audit_chain SET last_hash = '%1'").arg(QString::fromLatin1(toBase64Url(before)))));
    QVERIFY(!verify().brokenAt);
    QVERIFY(verify().lastHash != noted);
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tamperingtest.moc"
