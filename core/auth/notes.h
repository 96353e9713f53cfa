// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/noterepository.h"
#include "core/base/random.h"

namespace sallyport {

/// Notes of one owner at a time: what a caller may do with them.
class Notes
{
public:
    using Owner = NoteRepository::Owner;

    /// Of each owner, so that a list of all stays one answer. Calls at the same time may go a few notes over it.
    static constexpr qint64 mostNotes = 10'000;
    static constexpr qint64 mostCharacters = 2'000'000;

    Notes(NoteRepository &notes, const Clock &clock, Random &random);

    /// ErrorCode::ValidationFailed when the owner has too many already.
    Result<Note> add(const Owner &owner, const QString &text, bool completed);
    Result<QList<Note>> list(const Owner &owner);
    /// ErrorCode::NotFound for a note that does not exist and for one of somebody else, alike.
    Result<Note> read(const Owner &owner, const QUuid &id);
    /// As read(), and as add() for a text that is longer than it was.
    Result<Note> change(const Owner &owner, const QUuid &id, const std::optional<QString> &text, std::optional<bool> completed);
    Result<> remove(const Owner &owner, const QUuid &id);

private:
    Result<> hasRoom(const Owner &owner, qint64 notes, qint64 characters);

    NoteRepository &m_notes;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace sallyport
