// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/noterepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Notes in memory; passes the same contract test as SqlNotes.
class FakeNotes final : public NoteRepository
{
public:
    explicit FakeNotes(FakeStore &store) : m_store(store) { }

    Result<> add(const Note &note) override;
    Result<QList<Note>> list(const Owner &owner) override;
    Result<NoteUsage> usage(const Owner &owner) override;
    Result<std::optional<Note>> find(const QUuid &id, const Owner &owner) override;
    Result<> update(const Note &note) override;
    Result<> remove(const QUuid &id, const Owner &owner) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
