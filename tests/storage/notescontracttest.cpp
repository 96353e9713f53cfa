// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/storagebackend.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class NotesContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { StorageBackend::addRows(); }
    void init();
    void cleanup() { m_backend.reset(); }

    void storesEveryField();
    void listsOldestFirstAndOnlyTheOwners();
    void anonymousNotesAreApart();
    void changesOnlyTheOwnersNote();
    void removesOnlyTheOwnersNote();
    void refusesANoteOfNobody();
    void removedUserTakesNotesAlong();

private:
    NoteRepository &notes() { return m_backend->notes(); }
    Note add(const NoteRepository::Owner &owner, const QString &text, std::chrono::milliseconds after = 0ms);

    std::unique_ptr<StorageBackend> m_backend;
    User m_ann;
    User m_ben;
};

void NotesContractTest::init()
{
    m_backend = StorageBackend::ofThisRow();
    QVERIFY(m_backend);
    m_ann = makeUser(QStringLiteral("ann"));
    m_ben = makeUser(QStringLiteral("ben"));
    QVERIFY(m_backend->addUser(m_ann));
    QVERIFY(m_backend->addUser(m_ben));
}

Note NotesContractTest::add(const NoteRepository::Owner &owner, const QString &text, std::chrono::milliseconds after)
{
    const Note note{QUuid::createUuid(), owner, text, false, FakeClock::start + after, FakeClock::start + after};
    if (!notes().add(note))
        qFatal("the note could not be added");
    return note;
}

void NotesContractTest::storesEveryField()
{
    const Note note{QUuid::createUuid(),   m_ann.id, QStringLiteral("Milk & 🥛\nsecond line"), true, FakeClock::start,
                    FakeClock::start + 1ms};
    QVERIFY(notes().add(note));
    QCOMPARE(notes().find(note.id, m_ann.id).value(), std::optional(note));
    const Note empty = add(m_ann.id, QString());
    QCOMPARE(notes().find(empty.id, m_ann.id).value(), std::optional(empty));
}

void NotesContractTest::listsOldestFirstAndOnlyTheOwners()
{
    const Note second = add(m_ann.id, QStringLiteral("second"), 2s);
    const Note first = add(m_ann.id, QStringLiteral("first"), 1s);
    add(m_ben.id, QStringLiteral("Ben's"));
    QCOMPARE(notes().list(m_ann.id).value(), (QList<Note>{first, second}));
    const NoteUsage usage = notes().usage(m_ann.id).value();
    QCOMPARE(usage.notes, 2);
    QCOMPARE(usage.characters, first.text.toUcs4().size() + second.text.toUcs4().size());
    QCOMPARE(notes().usage(std::nullopt).value().notes, 0);
    QVERIFY(notes().list(QUuid::createUuid()).value().isEmpty());
}

void NotesContractTest::anonymousNotesAreApart()
{
    const Note anonymous = add(std::nullopt, QStringLiteral("nobody's"));
    const Note owned = add(m_ann.id, QStringLiteral("Ann's"));
    QCOMPARE(notes().list(std::nullopt).value(), QList<Note>{anonymous});
    QVERIFY(!notes().find(owned.id, std::nullopt).value());
    QVERIFY(!notes().find(anonymous.id, m_ann.id).value());
    QCOMPARE(notes().find(anonymous.id, std::nullopt).value(), std::optional(anonymous));
    QVERIFY(notes().remove(anonymous.id, std::nullopt));
    QCOMPARE(notes().list(m_ann.id).value(), QList<Note>{owned});
}

void NotesContractTest::changesOnlyTheOwnersNote()
{
    Note note = add(m_ann.id, QStringLiteral("milk"));
    Note stolen = note;
    stolen.ownerId = m_ben.id;
    stolen.text = QStringLiteral("mine now");
    QCOMPARE(notes().update(stolen).error().code, ErrorCode::NotFound);
    stolen.ownerId = std::nullopt;
    QCOMPARE(notes().update(stolen).error().code, ErrorCode::NotFound);

    note.text = QStringLiteral("oat milk");
    note.completed = true;
    note.updatedAt += 1s;
    QVERIFY(notes().update(note));
    QCOMPARE(notes().find(note.id, m_ann.id).value(), std::optional(note));
    QVERIFY(!notes().find(note.id, m_ben.id).value());
}

void NotesContractTest::removesOnlyTheOwnersNote()
{
    const Note note = add(m_ann.id, QStringLiteral("milk"));
    QCOMPARE(notes().remove(note.id, m_ben.id).error().code, ErrorCode::NotFound);
    QCOMPARE(notes().remove(note.id, std::nullopt).error().code, ErrorCode::NotFound);
    QVERIFY(notes().remove(note.id, m_ann.id));
    QCOMPARE(notes().remove(note.id, m_ann.id).error().code, ErrorCode::NotFound);
    QVERIFY(notes().list(m_ann.id).value().isEmpty());
}

void NotesContractTest::refusesANoteOfNobody()
{
    const Note note{QUuid::createUuid(), QUuid::createUuid(), QStringLiteral("?"), false, FakeClock::start, FakeClock::start};
    QCOMPARE(notes().add(note).error().code, ErrorCode::NotFound);
}

void NotesContractTest::removedUserTakesNotesAlong()
{
    const Note note = add(m_ann.id, QStringLiteral("Ann's"));
    add(m_ben.id, QStringLiteral("Ben's"));
    QVERIFY(m_backend->users().remove(m_ann.id, makeEvent(AuditAction::UserDeleted, m_ann)));
    QVERIFY(!notes().find(note.id, m_ann.id).value());
    QCOMPARE(notes().list(m_ben.id).value().size(), 1);
}

QTEST_GUILESS_MAIN(NotesContractTest)
#include "notescontracttest.moc"
