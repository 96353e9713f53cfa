// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakenotes.h"

#include <algorithm>

namespace sallyport {

namespace {

Error notFound()
{
    return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such thing.")};
}

} // namespace

Result<> FakeNotes::add(const Note &note)
{
    return m_store.run([&]() -> Result<> {
        if (note.ownerId && !m_store.users.contains(*note.ownerId))
            return notFound();
        m_store.notes[note.id] = note;
        return {};
    });
}

Result<QList<Note>> FakeNotes::list(const Owner &owner)
{
    return m_store.run([&]() -> Result<QList<Note>> {
        QList<Note> notes;
        for (const auto &[id, note] : m_store.notes) {
            if (note.ownerId == owner)
                notes.append(note);
        }
        std::ranges::sort(notes, {}, [](const Note &note) { return std::pair(note.createdAt, note.id.toString()); });
        return notes;
    });
}

Result<NoteUsage> FakeNotes::usage(const Owner &owner)
{
    return m_store.run([&]() -> Result<NoteUsage> {
        NoteUsage usage;
        for (const auto &[id, note] : m_store.notes) {
            if (note.ownerId == owner)
                usage = {usage.notes + 1, usage.characters + note.text.toUcs4().size()};
        }
        return usage;
    });
}

Result<std::optional<Note>> FakeNotes::find(const QUuid &id, const Owner &owner)
{
    return m_store.run([&]() -> Result<std::optional<Note>> {
        const auto found = m_store.notes.find(id);
        return found == m_store.notes.end() || found->second.ownerId != owner ? std::nullopt : std::optional(found->second);
    });
}

Result<> FakeNotes::update(const Note &note)
{
    return m_store.run([&]() -> Result<> {
        const auto found = m_store.notes.find(note.id);
        if (found == m_store.notes.end() || found->second.ownerId != note.ownerId)
            return notFound();
        found->second.text = note.text;
        found->second.completed = note.completed;
        found->second.updatedAt = note.updatedAt;
        return {};
    });
}

Result<> FakeNotes::remove(const QUuid &id, const Owner &owner)
{
    return m_store.run([&]() -> Result<> {
        const auto found = m_store.notes.find(id);
        if (found == m_store.notes.end() || found->second.ownerId != owner)
            return notFound();
        m_store.notes.erase(found);
        return {};
    });
}

} // namespace sallyport
