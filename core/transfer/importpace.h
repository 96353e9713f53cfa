// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/sqlimport.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

namespace sallyport {

/// How fast an import stores, so that others can use the database meanwhile. As soon as somebody else has changed something, transactions
/// become short, and one comes after the other. SQLite has one writer and lets in who asks at the right moment: who waits there finds one
/// after each transaction.
class ImportPace
{
public:
    ImportPace(Dialect dialect, int most) : m_dialect(dialect), m_most(dialect == Dialect::PostgreSql ? most : 1) { }

    /// How many batches may be stored together, as one.
    qsizetype batches() const { return m_batches; }
    /// How many may be stored at the same time.
    size_t atOnce() const { return m_isAlone ? size_t(m_most) : 1; }
    /// Whether looking at a batch before it is stored is worth while: it is when nobody changes anything in between.
    bool looksAhead() const { return m_isAlone && (m_dialect == Dialect::Sqlite || m_most > 1); }

    /// From now on.
    void useOneConnection() { m_most = 1; }
    /// To be called when some were stored together.
    Result<> stored(SqlImport &import);
    /// Before the next: waits until others had their time. What was done since stored() counts.
    void giveWay() const;

private:
    const Dialect m_dialect;
    int m_most;
    qsizetype m_batches = 1;
    bool m_isAlone = false;
    QElapsedTimer m_since; // nothing was stored yet: not valid
    QDeadlineTimer m_restraint{0};
};

} // namespace sallyport
