// SPDX-License-Identifier: Apache-2.0
#include "core/auth/notes.h"

#include "core/base/uuid.h"

namespace sallyport {

namespace {

Error noteNotFound()
{
    return {.code = ErrorCode::NotFound, .detail = QStringLiteral("Note not found")};
}

Error tooMuch(const QString &what)
{
    const QString sentence = QStringLiteral("There are %1 already. Delete some first.").arg(what);
    return {.code = ErrorCode::ValidationFailed,
            .detail = sentence,
            .fields = {{{QStringLiteral("body"), QStringLiteral("text")}, sentence, QStringLiteral("value_error")}}};
}

/// What a repository says of a note that is not there, in the words every call uses.
Error inOurWords(Error error)
{
    return error.code == ErrorCode::NotFound ? noteNotFound() : std::move(error);
}

} // namespace

Notes::Notes(NoteRepository &notes, const Clock &clock, Random &random) : m_notes(notes), m_clock(clock), m_random(random)
{ }

Result<Note> Notes::add(const Owner &owner, const QString &text, bool completed)
{
    if (auto room = hasRoom(owner, 1, text.size()); !room)
        return failure(room);
    const Timestamp now = m_clock.now();
    const Note note{uuidV7(m_clock, m_random), owner, text, completed, now, now};
    if (auto added = m_notes.add(note); !added)
        return failure(added);
    return note;
}

Result<> Notes::hasRoom(const Owner &owner, qint64 notes, qint64 characters)
{
    const auto usage = m_notes.usage(owner);
    if (!usage)
        return failure(usage);
    if (usage->notes + notes > mostNotes)
        return tooMuch(QStringLiteral("%1 notes").arg(usage->notes));
    if (usage->characters + characters > mostCharacters)
        return tooMuch(QStringLiteral("notes of %1 characters").arg(usage->characters));
    return {};
}

Result<QList<Note>> Notes::list(const Owner &owner)
{
    return m_notes.list(owner);
}

Result<Note> Notes::read(const Owner &owner, const QUuid &id)
{
    auto found = m_notes.find(id, owner);
    if (!found)
        return failure(found);
    if (!*found)
        return noteNotFound();
    return std::move(**found);
}

Result<Note> Notes::change(const Owner &owner, const QUuid &id, const std::optional<QString> &text, std::optional<bool> completed)
{
    auto note = read(owner, id);
    if (!note)
        return note;
    if (const qint64 longer = text ? text->size() - note->text.size() : 0; longer > 0) {
        if (auto room = hasRoom(owner, 0, longer); !room)
            return failure(room);
    }
    note->text = text.value_or(note->text);
    note->completed = completed.value_or(note->completed);
    note->updatedAt = m_clock.now();
    if (auto updated = m_notes.update(*note); !updated)
        return inOurWords(failure(updated));
    return note;
}

Result<> Notes::remove(const Owner &owner, const QUuid &id)
{
    if (auto removed = m_notes.remove(id, owner); !removed)
        return inOurWords(failure(removed));
    return {};
}

} // namespace sallyport
