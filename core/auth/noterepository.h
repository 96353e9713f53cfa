// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/note.h"
#include "core/base/result.h"

#include <QList>

namespace sallyport {

/// How much an owner keeps.
struct NoteUsage
{
    qint64 notes = 0;
    qint64 characters = 0; ///< of their texts
};

/// Where notes are kept. A port, as UserRepository. An owner of nullopt means the anonymous notes, never all of them.
class NoteRepository
{
public:
    using Owner = std::optional<QUuid>;

    virtual ~NoteRepository() = default;

    virtual Result<> add(const Note &note) = 0;
    /// The owner's notes, oldest first.
    virtual Result<QList<Note>> list(const Owner &owner) = 0;
    virtual Result<NoteUsage> usage(const Owner &owner) = 0;
    virtual Result<std::optional<Note>> find(const QUuid &id, const Owner &owner) = 0;
    /// Stores text, completed and updatedAt of the owner's note; ErrorCode::NotFound when it is not theirs.
    virtual Result<> update(const Note &note) = 0;
    virtual Result<> remove(const QUuid &id, const Owner &owner) = 0;
};

} // namespace sallyport
