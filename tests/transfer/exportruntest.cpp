// SPDX-License-Identifier: Apache-2.0
#include "core/auth/unusablepassword.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlusers.h"
#include "core/transfer/exportwriter.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

/// What was exported makes the same accounts elsewhere, whatever database is on either side.
class ExportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void roundTrip_data();
    void roundTrip();
    void whatWasCutOffIsNoticed();

private:
    void fill(Database &database);
    QByteArray exported(Database &database, ExportWriter::Form form);

    TransferFiles m_files;
};

void ExportRunTest::roundTrip_data()
{
    QTest::addColumn<bool>("isCsv");
    QTest::addColumn<bool>("toTheOther");
    QTest::newRow("JSON lines") << false << false;
    QTest::newRow("CSV") << true << false;
    QTest::newRow("JSON lines to the other database") << false << true;
    QTest::newRow("CSV to the other database") << true << true;
}

/// Accounts with all that a field may hold.
void ExportRunTest::fill(Database &database)
{
    SqlUsers users(database);
    SqlNotes notes(database);
    const auto add = [&](User user, const QByteArray &hash) {
        QVERIFY(users.add(user, hash, makeEvent(AuditAction::UserCreated, user)));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(notes.add({QUuid::createUuid(), user.id, QString::fromUtf8("line one,\r\n\"two\" \t\\N ;🙂 %1").arg(i), i == 1,
                               FakeClock::start - 1h + std::chrono::milliseconds(i), FakeClock::start - 1h + 5s}));
        }
    };
    User ann = makeUserWithAddress(QStringLiteral("ann"), QStringLiteral("Ann@Example.org"));
    ann.fullName = QStringLiteral("Ann \"A\", \\N; B\u00e9e ");
    ann.lastSignInAt = FakeClock::start - 1h + 1ms;
    ann.createdAt = FakeClock::start - 1000h;
    ann.passwordChangedAt = FakeClock::start - 1h + 999ms;
    add(ann, sampleHash().toLatin1());
    for (int i = 0; i < 140; ++i) // longer than a record may be
        QVERIFY(notes.add({QUuid::createUuid(), ann.id, QString(9'990, u'"') + QString::number(i), false,
                           FakeClock::start - 1h + std::chrono::milliseconds(10 + i), FakeClock::start}));
    User ben = makeUser(QStringLiteral("\\N"), Role::Administrator);
    ben.disabled = true;
    add(ben, "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE");
    QByteArray many = "username\nwithoutpassword\n";
    for (int i = 0; i < 1100; ++i)
        many += "user" + QByteArray::number(i) + '\n';
    QVERIFY(notes.add({QUuid::createUuid(), std::nullopt, QStringLiteral("nobody's"), false, FakeClock::start, FakeClock::start}));
    m_files.import(&database, m_files.write(QStringLiteral("many.csv"), many));
}

QByteArray ExportRunTest::exported(Database &database, ExportWriter::Form form)
{
    QFile file(m_files.path(QStringLiteral("export")));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        qFatal("the file could not be opened");
    ExportWriter writer(file, form);
    if (!exportAccounts(database, writer))
        qFatal("the export failed");
    file.seek(0);
    return file.readAll();
}

void ExportRunTest::roundTrip()
{
    QFETCH(bool, isCsv);
    QFETCH(bool, toTheOther);
    const auto form = isCsv ? ExportWriter::Form::Csv : ExportWriter::Form::JsonLines;
    const auto from = TestDatabase::ofThisRow();
    const auto fromDatabase = from->open();
    const Dialect other = fromDatabase->dialect() == Dialect::Sqlite ? Dialect::PostgreSql : Dialect::Sqlite;
    const TestDatabase to(toTheOther ? other : fromDatabase->dialect());
    const auto toDatabase = to.open();
    fill(*fromDatabase);

    const QByteArray before = exported(*fromDatabase, form);
    const auto summary = m_files.import(
        toDatabase.get(), {.source = {.location = m_files.write(QStringLiteral("accounts"), before)}, .keepsAdministrators = true});
    QVERIFY2(!m_files.failed, m_files.failed ? qPrintable(m_files.failed->detail) : "");
    QCOMPARE(summary.format, SourceFormat::Sallyport);
    QCOMPARE(summary.refused.count, 0);
    QCOMPARE(summary.added, 1103);
    QCOMPARE(summary.withoutPassword, 1101);
    const QByteArray after = exported(*toDatabase, form);
    QCOMPARE(after.count('\n'), before.count('\n'));
    QVERIFY(after == before);
    QVERIFY(!before.contains(unusablePasswordHash()));
}

void ExportRunTest::whatWasCutOffIsNoticed()
{
    const auto place = TestDatabase::ofThisRow();
    const auto database = place->open();
    fill(*database);
    QByteArray text = exported(*database, ExportWriter::Form::JsonLines);
    text.truncate(text.lastIndexOf('\n', -2) + 1);
    m_files.import(nullptr, {.source = {.location = m_files.write(QStringLiteral("cut"), text)}, .isDryRun = true});
    QVERIFY(m_files.failed);
    QCOMPARE(m_files.failed->code, ErrorCode::FileDamaged);
    QVERIFY(m_files.failed->detail.contains(QStringLiteral("1104")));
}

QTEST_GUILESS_MAIN(ExportRunTest)
#include "exportruntest.moc"
