// SPDX-License-Identifier: Apache-2.0
#include "tests/backup/backupstage.h"
#include "tests/backup/sampledata.h"

#include <QDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <memory>

using namespace sallyport;

/// The file: what it holds, who can open it, and that whatever happens to it is seen.
class BackupFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<BackupStage>(); }

    void holdsEveryRow();
    void isPrivateAndLeavesNothingElse();
    void replacesNothingUnlessTold();
    void aFailureLeavesNothing();
    void isOneStateWhileOthersWrite();
    void takesAnyNumberOfRows();
    void takesTextsOfAnyLength();
    void aRecordThatNobodyWouldReadIsRefused();
    void opensWithItsPassphraseOnly();
    void opensForItsRecipientOnly();
    void everyChangedByteIsSeen();
    void everyCutIsSeen();
    void whatIsAddedOrMovedIsSeen();
    void otherFilesAreNoBackups_data();
    void otherFilesAreNoBackups();
    void absurdCostsAreRefused();
    void aKeyThatOpensNothingIsRefused();
    void recipientsHaveOneSpelling();

private:
    /// The sentence for whoever wants to use a file with this content; empty: it is whole.
    QString complaint(const QByteArray &content);

    std::unique_ptr<BackupStage> m_stage;
};

void BackupFileTest::holdsEveryRow()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer()));
    const auto made = m_stage->make(*database, m_stage->path(QStringLiteral("b")), m_stage->keys());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().cause));
    QCOMPARE(made->tables, countTables(*database).value());
    QCOMPARE(made->rowsOf(u"users"), 20);
    QCOMPARE(made->rowsOf(u"refresh_tokens"), 20);
    QCOMPARE(made->info.schema, newestSchema());
    QCOMPARE(made->info.madeAt, FakeClock::start);
    const auto again = verifyBackup(m_stage->path(QStringLiteral("b")), m_stage->keysOf(m_stage->path(QStringLiteral("b"))));
    QVERIFY(again);
    QCOMPARE(again->tables, made->tables);
    QCOMPARE(again->fileBytes, QFileInfo(m_stage->path(QStringLiteral("b"))).size());
}

void BackupFileTest::isPrivateAndLeavesNothingElse()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(QDir().mkdir(m_stage->path(QStringLiteral("folder"))));
    QVERIFY(m_stage->make(*database, m_stage->path(QStringLiteral("folder/b")), m_stage->keys()));
    QCOMPARE(QDir(m_stage->path(QStringLiteral("folder"))).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("b")});
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(m_stage->path(QStringLiteral("folder/b"))) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void BackupFileTest::replacesNothingUnlessTold()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    const QString path = m_stage->path(QStringLiteral("b"));
    writeFile(path, "somebody's");
    const auto refused = m_stage->make(*database, path, m_stage->keys());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(contentOf(path), "somebody's");
    // One that comes while the backup is made stays too.
    const QString late = m_stage->path(QStringLiteral("late"));
    QVERIFY(addSampleData(*database, m_stage->sealer()));
    const auto overtaken = m_stage->make(*database, late, m_stage->keys(), [&](const BackupProgress &) -> Result<> {
        if (!QFile::exists(late))
            writeFile(late, "somebody's");
        return {};
    });
    QVERIFY(!overtaken);
    QCOMPARE(overtaken.error().code, ErrorCode::Conflict);
    QCOMPARE(contentOf(late), "somebody's");
    QVERIFY(makeBackup(*database, {.path = path, .replace = true, .schema = 1, .masterKeys = BackupStage::masterKeys()}, m_stage->keys(),
                       m_stage->clock()));
    QVERIFY(contentOf(path).startsWith("\x89SPB"));
}

void BackupFileTest::aFailureLeavesNothing()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer()));
    QVERIFY(QDir().mkdir(m_stage->path(QStringLiteral("folder"))));
    const auto cancelled =
        m_stage->make(*database, m_stage->path(QStringLiteral("folder/b")), m_stage->keys(),
                      [](const BackupProgress &) -> Result<> { return Error{.code = ErrorCode::Cancelled, .detail = {}}; });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_stage->path(QStringLiteral("folder"))).isEmpty());
    const auto nowhere = m_stage->make(*database, m_stage->path(QStringLiteral("missing/b")), m_stage->keys());
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().detail.contains(QStringLiteral("missing/b")));
}

// Counters in two tables that are always equal are equal in each backup, however often they are raised meanwhile.
void BackupFileTest::isOneStateWhileOthersWrite()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer(), 1200));
    QVERIFY(setCounters(*database, QStringLiteral("1")));
    std::atomic<bool> done = false;
    std::atomic<int> written = 0;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const auto own = m_stage->database(QStringLiteral("a.db"));
        while (!done)
            written += setCounters(*own, QStringLiteral("count + 1")) ? 1 : 0;
    }));
    writer->start();
    bool uneven = false;
    for (int i = 0; i < 5; ++i) {
        const QString path = m_stage->path(QString::number(i));
        const auto waitForWriter = [&, before = written.load()](const BackupProgress &) -> Result<> {
            for (int wait = 0; wait < 200 && written <= before + 1; ++wait)
                QThread::msleep(5);
            return {};
        };
        QVERIFY(m_stage->make(*database, path, m_stage->keys(), waitForWriter));
        uneven = uneven || countersIn(path, m_stage->keysOf(path)).size() != 1;
    }
    done = true;
    writer->wait();
    QVERIFY(!uneven);
    QVERIFY(written > 5);
}

void BackupFileTest::takesAnyNumberOfRows()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    for (const int users : {499, 500, 501}) {
        QVERIFY(database->write([](Connection &connection) { return clearTables(connection); }));
        QVERIFY(database->write([](Connection &connection) {
            return connection.perform(
                QStringLiteral("INSERT INTO audit_chain (id, first_number, hash_before_first, last_number, last_hash) "
                               "VALUES (1, 1, '', 0, '')"));
        }));
        QVERIFY(addSampleData(*database, m_stage->sealer(), users));
        const auto made = m_stage->make(*database, m_stage->path(QString::number(users)), m_stage->keys());
        QVERIFY(made);
        QCOMPARE(made->rowsOf(u"users"), users);
    }
}

// Together far more than one record may have.
void BackupFileTest::takesTextsOfAnyLength()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(database->write([](Connection &connection) {
        return connection.perform(QStringLiteral(
            "INSERT INTO notes (id, text, completed, created_at, updated_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
            "FROM n WHERE i < 500) SELECT printf('%036d', i), hex(zeroblob(70000)), FALSE, 1, 1 FROM n"));
    }));
    const QString path = m_stage->path(QStringLiteral("b"));
    const auto made = m_stage->make(*database, path, m_stage->keys());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail + made.error().cause));
    QCOMPARE(made->rowsOf(u"notes"), 500);
    const auto to = m_stage->database(QStringLiteral("to.db"));
    QVERIFY(m_stage->restore(*to, m_stage->request(path)));
    QCOMPARE(to->readOne([](Connection &connection) {
                   return connection.selectOne(QStringLiteral("SELECT SUM(LENGTH(text)) FROM notes"), {},
                                               [](Row row) { return row.number(); });
               }).value(),
             std::optional<qint64>(500 * 140'000));
}

void BackupFileTest::aRecordThatNobodyWouldReadIsRefused()
{
    QFile file(m_stage->path(QStringLiteral("b")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecordOutput output(SealedOutput::begin(file, m_stage->keys()).value());
    const auto refused = output.write(QByteArray(RecordOutput::longest + 1, 'x'));
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("68 MB")), qPrintable(refused.error().detail));
}

void BackupFileTest::opensWithItsPassphraseOnly()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    const QString path = m_stage->path(QStringLiteral("b"));
    const auto keys = FileKeys::make(BackupLock(Secret("correct horse battery staple")), m_stage->random());
    QVERIFY(keys);
    QVERIFY(m_stage->make(*database, path, *keys));
    const auto header = BackupReader::header(path);
    QVERIFY(header);
    const auto right = FileKeys::open(*header, BackupKey(Secret("correct horse battery staple")));
    QVERIFY(right);
    QVERIFY(verifyBackup(path, *right));
    const auto wrong = FileKeys::open(*header, BackupKey(Secret("correct horse battery stable")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::IncorrectPassword);
    QVERIFY(!FileKeys::open(*header, BackupKey(*BackupIdentity::fromText(m_stage->identity().toText()))));
    // The same twice is not the same file: each has its own salt.
    QVERIFY(
        std::get<PassphraseLock>(header->lock).salt
        != std::get<PassphraseLock>(FileKeys::make(BackupLock(Secret("correct horse battery staple")), m_stage->random())->header().lock)
               .salt);
}

void BackupFileTest::opensForItsRecipientOnly()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    const QString path = m_stage->path(QStringLiteral("b"));
    QVERIFY(m_stage->make(*database, path, m_stage->keys()));
    const auto header = BackupReader::header(path);
    QVERIFY(header);
    auto other = BackupIdentity::make(m_stage->random());
    QVERIFY(other);
    const std::array<BackupKey, 2> keys{std::move(*other), Secret("a passphrase")};
    for (const BackupKey &key : keys) {
        const auto refused = FileKeys::open(*header, key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::IncorrectPassword);
        QVERIFY(refused.error().detail.contains(m_stage->identity().recipient().toText()));
    }
}

QString BackupFileTest::complaint(const QByteArray &content)
{
    const QString path = m_stage->path(QStringLiteral("changed"));
    QFile::remove(path);
    writeFile(path, content);
    const auto header = BackupReader::header(path);
    if (!header)
        return header.error().code == ErrorCode::FileDamaged ? header.error().detail : QStringLiteral("WRONG CODE");
    const auto keys = FileKeys::open(*header, BackupKey(*BackupIdentity::fromText(m_stage->identity().toText())));
    if (!keys)
        return keys.error().detail;
    const auto read = verifyBackup(path, *keys);
    if (read)
        return {};
    return read.error().code == ErrorCode::FileDamaged ? read.error().detail : QStringLiteral("WRONG CODE");
}

void BackupFileTest::everyChangedByteIsSeen()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer()));
    const QString path = m_stage->path(QStringLiteral("b"));
    QVERIFY(m_stage->make(*database, path, m_stage->keys()));
    const QByteArray good = contentOf(path);
    QCOMPARE(complaint(good), QString());
    // All of what stands in the clear, then some bytes of the rest.
    for (qsizetype at = 0; at < good.size(); at += at < 200 ? 1 : 97) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x10);
        const QString sentence = complaint(bad);
        QVERIFY2(sentence.contains(QStringLiteral("damaged")) || sentence.contains(QStringLiteral("no backup")),
                 qPrintable(QStringLiteral("%1: %2").arg(at).arg(sentence)));
    }
}

void BackupFileTest::everyCutIsSeen()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer(), 3000)); // several chunks
    const QString path = m_stage->path(QStringLiteral("b"));
    QVERIFY(m_stage->make(*database, path, m_stage->keys()));
    const QByteArray good = contentOf(path);
    const qsizetype header = m_stage->keysOf(path).header().toBytes().size();
    constexpr qsizetype chunk = ChunkCipher::chunkBytes + ChunkCipher::tagBytes;
    QVERIFY(good.size() > header + 2 * chunk);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(8), qsizetype(9), header - 1, header, header + 1, header + chunk - 1,
                                 header + chunk, header + chunk + 1, header + 2 * chunk, good.size() - 1}) {
        const QString sentence = complaint(good.first(size));
        QVERIFY2(sentence.contains(QStringLiteral("cut off")) || (size < 8 && sentence.contains(QStringLiteral("no backup"))),
                 qPrintable(QStringLiteral("%1: %2").arg(size).arg(sentence)));
    }
}

void BackupFileTest::whatIsAddedOrMovedIsSeen()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->sealer(), 3000));
    const QString path = m_stage->path(QStringLiteral("b"));
    QVERIFY(m_stage->make(*database, path, m_stage->keys()));
    const QByteArray good = contentOf(path);
    const qsizetype header = m_stage->keysOf(path).header().toBytes().size();
    constexpr qsizetype chunk = ChunkCipher::chunkBytes + ChunkCipher::tagBytes;
    const QByteArray first = good.sliced(header, chunk), second = good.sliced(header + chunk, chunk);
    QVERIFY(!complaint(good + 'x').isEmpty());
    QVERIFY(!complaint(good + good.sliced(header)).isEmpty());
    QVERIFY(!complaint(good.first(header) + second + first + good.sliced(header + 2 * chunk)).isEmpty());
    QVERIFY(!complaint(good.first(header) + second + good.sliced(header + 2 * chunk)).isEmpty());
    QVERIFY(!complaint(good.first(header) + first + first + good.sliced(header + 2 * chunk)).isEmpty());
    // The header of another backup for the same recipient.
    const QString other = m_stage->path(QStringLiteral("c"));
    QVERIFY(m_stage->make(*database, other, m_stage->keys()));
    QVERIFY(!complaint(contentOf(other).first(header) + good.sliced(header)).isEmpty());
}

void BackupFileTest::otherFilesAreNoBackups_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("text") << QByteArray("hello\n");
    QTest::addRow("SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    QTest::addRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'x');
    QTest::addRow("line ends changed") << QByteArray("\x89SPB\n\x1a\n\x01\x01") + QByteArray(100, 'x');
}

void BackupFileTest::otherFilesAreNoBackups()
{
    QFETCH(QByteArray, content);
    QCOMPARE(complaint(content), QStringLiteral("The file is no backup of Sallyport."));
}

void BackupFileTest::absurdCostsAreRefused()
{
    for (const auto &[memory, passes, lanes] : {std::tuple(4u * 1024 * 1024, 3u, 4u), std::tuple(64u * 1024, 1000u, 4u),
                                                std::tuple(64u * 1024, 3u, 100u), std::tuple(64u * 1024, 0u, 4u), std::tuple(8u, 1u, 4u)}) {
        const BackupHeader header{PassphraseLock{memory, passes, lanes, QByteArray(16, 's')}, QByteArray(32, 'c')};
        const auto parsed = BackupHeader::parse(header.toBytes() + "rest");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::FileDamaged);
    }
    const BackupHeader honest{PassphraseLock{.salt = QByteArray(16, 's')}, QByteArray(32, 'c')};
    QVERIFY(BackupHeader::parse(honest.toBytes() + "rest"));
}

// A backup whose keys nobody can open is none: it is not even made.
void BackupFileTest::aKeyThatOpensNothingIsRefused()
{
    auto database = m_stage->database(QStringLiteral("a.db"));
    QVERIFY(addSampleData(*database, m_stage->otherSealer()));
    const QString path = m_stage->path(QStringLiteral("b"));
    QVERIFY(!m_stage->make(*database, path, m_stage->keys()));
    QVERIFY(!makeBackup(*database, {.path = path, .schema = 1}, m_stage->keys(), m_stage->clock()));
    QVERIFY(!QFile::exists(path));
}

void BackupFileTest::recipientsHaveOneSpelling()
{
    const BackupRecipient recipient = m_stage->identity().recipient();
    const QByteArray text = recipient.toText().toLatin1();
    QCOMPARE(BackupRecipient::fromText("# mine\n\n  " + text + "\r\n"), recipient);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray wrong = text;
        wrong[i] = wrong[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!BackupRecipient::fromText(wrong), wrong.constData());
    }
    QVERIFY(!BackupRecipient::fromText(text + "A"));
    QVERIFY(!BackupRecipient::fromText(""));
    QVERIFY(!BackupRecipient::fromText(m_stage->identity().toText().view()));
    QVERIFY(!BackupIdentity::fromText(Secret(text)));
    QCOMPARE(BackupIdentity::fromText(m_stage->identity().toText())->recipient(), recipient);
}

QTEST_GUILESS_MAIN(BackupFileTest)
#include "backupfiletest.moc"
