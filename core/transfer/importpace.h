// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/sqlimport.h"

#include <QDeadlineTimer>

namespace sallyport {

/// How fast an import stores, so that others can use the database meanwhile. SQLite has one writer and lets in who asks at the right
/// moment: who waits finds one after each transaction, and as soon as somebody did, transactions become short.
class ImportPace
{
public:
    explicit ImportPace(Dialect dialect) : m_dialect(dialect) { }

    /// How many batches may be stored together.
    qsizetype batches() const { return m_batches; }
    /// To be called when some were stored together.
    Result<> stored(SqlImport &import);

private:
    const Dialect m_dialect;
    qsizetype m_batches = 1;
    QDeadlineTimer m_restraint{0};
};

} // namespace sallyport
