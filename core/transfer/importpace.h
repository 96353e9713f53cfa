// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/sqlimport.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace sallyport {

/// How fast an import stores, so that others can use the database meanwhile. As soon as somebody else has changed something, transactions
/// become short. SQLite has one writer and lets in who asks at the right moment: who waits there finds one after each transaction.
class ImportPace
{
public:
    explicit ImportPace(Dialect dialect) : m_dialect(dialect) { }

    /// How many batches may be stored together.
    qsizetype batches() const { return m_batches; }
    /// To be called when some were stored together.
    void stored() { m_since.start(); }
    /// Before the next: waits until others had their time. What was done since stored() counts.
    Result<> giveWay(SqlImport &import);

private:
    const Dialect m_dialect;
    qsizetype m_batches = 1;
    QElapsedTimer m_since; // nothing was stored yet: not valid
    QDeadlineTimer m_restraint{0};
};

} // namespace sallyport
