// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/importdecisions.h"

namespace sallyport {

/// What the decisions on a batch come to in the tables. Refers to both, which must outlive it.
class ImportChanges
{
public:
    ImportChanges(const ImportBatch &batch, const QList<ImportDecision> &decisions);

    /// Whether no account that is here already is changed: then nothing that others hold is needed but the names.
    bool areAdditions() const { return m_updates.isEmpty(); }
    /// Returns how many notes are here already.
    Result<qint64> store(Connection &connection, const ImportRules &rules, Timestamp now) const;
    /// See countAccounts().
    Result<> count(Connection &connection) const { return countAccounts(connection, m_additions); }

private:
    struct Update
    {
        const ImportItem *item;
        const UserWithPassword *before;
    };

    QList<const AccountRow *> m_additions;
    QList<Update> m_updates;
    QList<Note> m_notes;
};

} // namespace sallyport
