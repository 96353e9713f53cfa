// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/noterepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Notes in the table notes. Thread-safe.
class SqlNotes final : public NoteRepository
{
public:
    explicit SqlNotes(Database &database) : m_database(database) { }

    Result<> add(const Note &note) override;
    Result<QList<Note>> list(const Owner &owner) override;
    Result<NoteUsage> usage(const Owner &owner) override;
    Result<std::optional<Note>> find(const QUuid &id, const Owner &owner) override;
    Result<> update(const Note &note) override;
    Result<> remove(const QUuid &id, const Owner &owner) override;

private:
    Database &m_database;
};

} // namespace sallyport
