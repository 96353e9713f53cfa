// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/storagebackend.h"
#include "tests/storage/testdatabase.h"
#include "tests/transfer/transferfiles.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

/// An account here, or a record of the source: "2 ann ann@x.org", where 0 is no id and - no address. Behind an address: `!` for a record
/// that is refused by itself.
using Accounts = QStringList;

constexpr int recordsOfBatch = 500;

/// Whose it is can be seen from the hash.
QByteArray hashOf(char whose)
{
    QByteArray hash = sampleHash().toLatin1();
    hash[30] = whose;
    return hash;
}

} // namespace

/// Whose account an update changes, however the source is cut into batches. See ImportClaims.
class ImportClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init();
    void updates_data();
    void updates();
    void aSourceThatIsNotWholeUpdatesNobody();

private:
    enum class Cut { Not, AfterEach, AndStopped };

    QUuid id(int number) const { return QUuid(uint(number), ushort(m_round), 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0); }
    QString prefix() const { return QStringLiteral("q%1q").arg(m_round); }
    QString ofRound(const QString &name) const { return name == QStringLiteral("-") ? QString() : prefix() + name; }
    void add(const QString &account);
    QByteArray recordOf(const QString &account, char whose) const;
    QByteArray source(const Accounts &accounts, Cut cut) const;
    /// Ends with the same numbers as it foresaw.
    void import(const QByteArray &source, Cut cut, int connections, qint64 refused);
    /// "name address hash" of all.
    QStringList accounts() const;
    void tryEach(const Accounts &here, const Accounts &source, const QStringList &after, qint64 refused, bool isReversed);

    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TransferFiles> m_files;
    int m_round = 0; // its accounts have names and ids of their own
};

void ImportClaimsTest::init()
{
    m_database.reset();
    m_place = TestDatabase::ofThisRow();
    m_database = m_place->open();
    m_files = std::make_unique<TransferFiles>();
    m_files->clock.advance(48h);
}

void ImportClaimsTest::add(const QString &account)
{
    const QStringList parts = account.split(u' ');
    User user = makeUser(ofRound(parts[1]));
    user.id = id(parts[0].toInt());
    if (parts[2] != QStringLiteral("-"))
        user.email = ofRound(parts[2]);
    QVERIFY(SqlUsers(*m_database).add(user, hashOf('h'), makeEvent(AuditAction::UserCreated, user)));
}

/// As Keycloak's, for whom a record can also be no account.
QByteArray ImportClaimsTest::recordOf(const QString &account, char whose) const
{
    const QStringList parts = account.split(u' ');
    QByteArray record = "{\"username\":\"" + ofRound(parts[1]).toLatin1() + "\",\"email\":\"" + ofRound(parts[2]).toLatin1() + '"';
    if (parts[0] != QStringLiteral("0"))
        record += ",\"id\":\"" + id(parts[0].toInt()).toByteArray(QUuid::WithoutBraces) + '"';
    return record + ",\"password_changed_at\":\"2026-01-02T00:00:00Z\",\"password_hash\":\""
        + (parts.size() > 3 ? QByteArray("nonsense") : hashOf(whose)) + "\"}\n";
}

QByteArray ImportClaimsTest::source(const Accounts &accounts, Cut cut) const
{
    const QByteArray others = QByteArray("{\"serviceAccountClientId\":\"x\",\"username\":\"x\"}\n").repeated(recordsOfBatch - 1);
    QByteArray lines = cut == Cut::Not ? QByteArray() : others + "{\"username\":\"first" + QByteArray::number(m_round) + "\"}\n";
    char whose = '1';
    for (const QString &account : accounts)
        lines += recordOf(account, whose++) + (cut == Cut::Not ? QByteArray() : others);
    return lines;
}

void ImportClaimsTest::import(const QByteArray &source, Cut cut, int connections, qint64 refused)
{
    const ImportRun::Options options{
        .source = {.location = m_files->write(QStringLiteral("%1.json").arg(m_round), source), .format = SourceFormat::Keycloak},
        .rules = {.onConflict = ImportRules::OnConflict::Update},
        .connections = connections};
    ImportRun::Options dry = options;
    dry.isDryRun = true;
    const ImportSummary foreseen = m_files->import(m_database.get(), dry);
    QVERIFY2(!m_files->failed, m_files->failed ? qPrintable(m_files->failed->detail) : "");
    QCOMPARE(foreseen.refused.count, refused);
    for (const Problem &problem : foreseen.refused.shown)
        QVERIFY(!problem.reason.isEmpty() && problem.place.number > 0);
    ImportSummary summary;
    for (qint64 stop = cut == Cut::AndStopped ? recordsOfBatch : -1; !summary.isFinished; stop += stop < 0 ? 0 : recordsOfBatch) {
        summary = m_files->import(m_database.get(), options, stop);
        QVERIFY2(!m_files->failed, m_files->failed ? qPrintable(m_files->failed->detail) : "");
    }
    QCOMPARE(summary.added, foreseen.added);
    QCOMPARE(summary.updated, foreseen.updated);
    if (cut != Cut::AndStopped) // each run tells its own
        QCOMPARE(summary.refused.count, refused);
}

QStringList ImportClaimsTest::accounts() const
{
    const auto rows = m_database->readOne([this](Connection &connection) {
        return connection.selectAll(QStringLiteral("SELECT username, COALESCE(email, '-'), password_hash FROM users "
                                                   "WHERE username LIKE '%1%' ORDER BY username")
                                        .arg(prefix()),
                                    {}, [this](Row row) {
                                        QStringList parts{row.text(), row.text()};
                                        parts.append(QString(row.text()[30]));
                                        return parts.replaceInStrings(prefix(), QString()).join(u' ');
                                    });
    });
    return rows.value();
}

void ImportClaimsTest::updates_data()
{
    QTest::addColumn<Accounts>("here");
    QTest::addColumn<Accounts>("source");
    QTest::addColumn<QStringList>("after"); // h: the password from here; 1, 2: from that record
    QTest::addColumn<int>("refused");
    QTest::addColumn<QStringList>("afterReversed"); // the records in the other order
    QTest::addColumn<int>("refusedReversed");
    const auto row = [](const char *name, const char *here, const char *source, const char *after, int refused, const char *afterReversed,
                        int refusedReversed) {
        const auto list = [](const char *text) { return QString::fromLatin1(text).split(QStringLiteral(", ")); };
        QTest::newRow(name) << list(here) << list(source) << list(after) << refused << list(afterReversed) << refusedReversed;
    };
    row("renamed, the name taken by somebody new", "1 ann ann@x", "1 anna ann@x, 2 ann young@x", "ann young@x B, anna ann@x A", 0,
        "anna ann@x A", 1);
    row("renamed, the address taken too", "1 ann ann@x", "1 anna new@x, 2 ann ann@x", "ann ann@x B, anna new@x A", 0, "anna new@x A", 1);
    row("two swapped names", "1 ann ann@x, 2 ben ben@x", "1 ben ann@x, 2 ann ben@x", "ann ann@x h, ben ben@x h", 2,
        "ann ann@x h, ben ben@x h", 2);
    row("two swapped addresses", "1 ann ann@x, 2 ben ben@x", "1 ann ben@x, 2 ben ann@x", "ann ann@x h, ben ben@x h", 2,
        "ann ann@x h, ben ben@x h", 2);
    row("one took what another gave up", "1 ann -, 2 ben -", "2 cyd -, 1 ben -", "ben - B, cyd - A", 0, "ann - h, cyd - A", 1);
    row("a recycled address", "1 old a@x", "1 old new@x, 2 young a@x", "old new@x A, young a@x B", 0, "old new@x A", 1);
    row("an address given up for none stays here", "1 old a@x", "1 old -, 2 young a@x", "old a@x A", 1, "old a@x A", 1);
    row("without ids: the address is another record's", "1 old a@x", "0 old -, 0 young a@x", "old a@x h", 2, "old a@x h", 2);
    row("without ids: the name is another record's", "1 ann ann@x", "0 anna ann@x, 0 ann young@x", "ann ann@x h", 2, "ann ann@x h", 2);
    row("without ids: another address", "1 ann ann@x", "0 ann new@x, 0 ben b@x", "ann new@x A, ben b@x B", 0, "ann new@x A, ben b@x B", 0);
    row("without ids: another name", "1 ann ann@x", "0 anna ann@x, 0 ben b@x", "ann ann@x A, ben b@x B", 0, "ann ann@x A, ben b@x B", 0);
    row("another id here, no other record", "9 ann ann@x", "1 ann ann@x, 2 ben -", "ann ann@x A, ben - B", 0, "ann ann@x A, ben - B", 0);
    row("one with an id, one without", "1 ann ann@x", "1 zed -, 0 ann young@x", "ann young@x B, zed ann@x A", 0, "zed ann@x A", 1);
    row("who is refused stays who it is", "1 ann ann@x", "1 anna ann@x !, 2 ann young@x", "ann ann@x h", 2, "ann ann@x h", 2);
    row("who is refused, without ids", "1 ann ann@x", "0 anna ann@x !, 0 ann young@x", "ann ann@x h", 2, "ann ann@x h", 2);
    row("a name that is an address here", "1 ann ann@x", "0 ann@x new@x, 0 ann -", "ann ann@x h", 2, "ann ann@x h", 2);
    row("a name and an address of two", "1 ann ann@x, 2 ben ben@x", "0 ann ben@x, 0 cyd -", "ann ann@x h, ben ben@x h, cyd - B", 1,
        "ann ann@x h, ben ben@x h, cyd - B", 1);
}

/// However it is cut, and by however many connections it is stored.
void ImportClaimsTest::tryEach(const Accounts &here, const Accounts &source, const QStringList &after, qint64 refused, bool isReversed)
{
    for (const auto &[cut, connections] :
         {std::pair(Cut::Not, 1), std::pair(Cut::AfterEach, 1), std::pair(Cut::AfterEach, 3), std::pair(Cut::AndStopped, 3)}) {
        ++m_round;
        for (const QString &account : here)
            add(account);
        import(this->source(source, cut), cut, connections, refused);
        if (QTest::currentTestFailed())
            return;
        QStringList expected = after;
        for (QString &account : expected) { // in the table the first record of the row is A
            account.back() = account.back() == u'h' ? u'h' : (account.back() == u'A') != isReversed ? u'1' : u'2';
        }
        QCOMPARE(accounts(), expected);
    }
}

void ImportClaimsTest::updates()
{
    QFETCH(Accounts, here);
    QFETCH(Accounts, source);
    QFETCH(QStringList, after);
    QFETCH(int, refused);
    QFETCH(QStringList, afterReversed);
    QFETCH(int, refusedReversed);
    tryEach(here, source, after, refused, false);
    std::ranges::reverse(source);
    tryEach(here, source, afterReversed, refusedReversed, true);
}

void ImportClaimsTest::aSourceThatIsNotWholeUpdatesNobody()
{
    m_round = 1;
    add(QStringLiteral("1 ann ann@x"));
    const QByteArray whole = source({QStringLiteral("1 anna new@x"), QStringLiteral("2 ben -")}, Cut::Not);
    m_files->import(m_database.get(),
                    {.source = {.location = m_files->write(QStringLiteral("a.json"), whole.chopped(5))},
                     .rules = {.onConflict = ImportRules::OnConflict::Update}});
    QVERIFY(m_files->failed);
    QCOMPARE(m_files->failed->code, ErrorCode::FileDamaged);
    QCOMPARE(accounts(), QStringList{QStringLiteral("ann ann@x h")});
}

QTEST_GUILESS_MAIN(ImportClaimsTest)
#include "importclaimstest.moc"
