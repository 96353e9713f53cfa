// SPDX-License-Identifier: Apache-2.0
#include "core/auth/notes.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/fakerepositories.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void changesOnlyWhatIsSaid();
    void notesOfOthersAreNotThere();
    void anonymousNotesBelongToNobodyElse();
    void nobodyHasTooMany();
    void nobodyHasTooLongOnes();

private:
    FakeClock m_clock;
    FakeRandom m_random;
    FakeStore m_store;
    FakeUsers m_users{m_store};
    FakeNotes m_repository{m_store};
    Notes m_notes{m_repository, m_clock, m_random};
    QUuid m_ann = QUuid::createUuid();
    QUuid m_ben = QUuid::createUuid();
};

void NotesTest::initTestCase()
{
    for (const auto &[id, name] : {std::pair{m_ann, QStringLiteral("ann")}, {m_ben, QStringLiteral("ben")}}) {
        User user;
        user.id = id;
        user.username = name;
        QVERIFY(m_users.add(user, "hash", auditEvent(AuditAction::UserCreated, FakeClock::start, {}, user)));
    }
}

void NotesTest::changesOnlyWhatIsSaid()
{
    const Note note = m_notes.add(m_ann, QStringLiteral("milk"), false).value();
    m_clock.advance(1s);
    const Note done = m_notes.change(m_ann, note.id, std::nullopt, true).value();
    QCOMPARE(done.text, QStringLiteral("milk"));
    QVERIFY(done.completed);
    QCOMPARE(done.createdAt, note.createdAt);
    QCOMPARE(done.updatedAt, note.createdAt + 1s);
    const Note renamed = m_notes.change(m_ann, note.id, QString(), std::nullopt).value();
    QVERIFY(renamed.text.isEmpty() && renamed.completed);
    QVERIFY(m_notes.read(m_ann, note.id).value() == renamed);
}

void NotesTest::notesOfOthersAreNotThere()
{
    const Note note = m_notes.add(m_ann, QStringLiteral("mine"), false).value();
    const Error missing = m_notes.read(m_ann, QUuid::createUuid()).error();
    QVERIFY(m_notes.read(m_ben, note.id).error() == missing);
    QVERIFY(m_notes.change(m_ben, note.id, QStringLiteral("theirs"), {}).error() == missing);
    QVERIFY(m_notes.remove(m_ben, note.id).error() == missing);
    QVERIFY(m_notes.list(m_ben).value().isEmpty());
    QCOMPARE(m_notes.read(m_ann, note.id).value().text, QStringLiteral("mine"));
}

void NotesTest::anonymousNotesBelongToNobodyElse()
{
    const Note note = m_notes.add(std::nullopt, QStringLiteral("anyone's"), false).value();
    QCOMPARE(m_notes.list(std::nullopt).value().size(), 1);
    QVERIFY(!m_notes.list(m_ann).value().contains(note));
    QVERIFY(!m_notes.read(m_ann, note.id));
}

void NotesTest::nobodyHasTooMany()
{
    FakeStore store;
    FakeNotes repository{store};
    Notes notes{repository, m_clock, m_random};
    for (qint64 i = 1; i < Notes::mostNotes; ++i)
        QVERIFY(repository.add({.id = QUuid::createUuid(), .ownerId = {}, .text = QStringLiteral("x"), .createdAt = {}, .updatedAt = {}}));
    QVERIFY(notes.add({}, QStringLiteral("x"), false));
    const auto refused = notes.add({}, QString(), false);
    QCOMPARE(refused.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.size(), 1);
    const Note first = notes.list({}).value().first();
    QVERIFY(notes.change({}, first.id, QStringLiteral("longer"), true)); // what is there can be used
    QVERIFY(notes.remove({}, first.id));
    QVERIFY(notes.add({}, QString(), false));
}

void NotesTest::nobodyHasTooLongOnes()
{
    FakeStore store;
    FakeNotes repository{store};
    Notes notes{repository, m_clock, m_random};
    const QString text(10'000, u'x');
    Note last;
    for (qint64 i = 0; i < Notes::mostCharacters / text.size(); ++i)
        last = notes.add({}, text, false).value();
    QCOMPARE(notes.add({}, QStringLiteral("x"), false).error().code, ErrorCode::ValidationFailed);
    QCOMPARE(notes.change({}, last.id, text + u'x', {}).error().code, ErrorCode::ValidationFailed);
    QVERIFY(notes.change({}, last.id, text.chopped(1), true));
    QVERIFY(notes.add({}, QStringLiteral("x"), false));
}

QTEST_APPLESS_MAIN(NotesTest)
#include "notestest.moc"
