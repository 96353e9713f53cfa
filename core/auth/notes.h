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

    Notes(NoteRepository &notes, const Clock &clock, Random &random);

    Result<Note> add(const Owner &owner, const QString &text, bool completed);
    Result<QList<Note>> list(const Owner &owner);
    /// ErrorCode::NotFound for a note that does not exist and for one of somebody else, alike.
    Result<Note> read(const Owner &owner, const QUuid &id);
    Result<Note> change(const Owner &owner, const QUuid &id, const std::optional<QString> &text, std::optional<bool> completed);
    Result<> remove(const Owner &owner, const QUuid &id);

private:
    NoteRepository &m_notes;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace sallyport
