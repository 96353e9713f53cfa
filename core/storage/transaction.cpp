// SPDX-License-Identifier: Apache-2.0
#include "core/storage/transaction.h"

#include "core/base/log.h"

namespace sallyport {

namespace {

// SQLite ends a transaction by itself when the disk is full or broken (sqlite.org/lang_transaction.html, 2.3).
// Only the start of another one tells: it is refused while one is open.
bool hasEndedByItself(Connection &connection)
{
    return connection.execute(QStringLiteral("BEGIN")) && connection.execute(QStringLiteral("ROLLBACK"));
}

} // namespace

Result<> Transaction::begin()
{
    // A writer takes its lock first: one that begins by reading can be refused later, without waiting.
    const Result<qint64> begun = m_connection.execute(m_mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!begun)
        return failure(begun);
    m_open = true;
    if (m_mode == Mode::Write)
        m_connection.writeBegins();
    return {};
}

Result<> Transaction::commit()
{
    const Result<qint64> committed = m_connection.execute(QStringLiteral("COMMIT"));
    if (!committed)
        return failure(committed);
    close();
    return {};
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    const Result<qint64> undone = m_connection.execute(QStringLiteral("ROLLBACK"));
    if (!undone && !hasEndedByItself(m_connection))
        qCWarning(lcStorage, "A transaction could not be rolled back: %ls", qUtf16Printable(undone.error().cause));
    close();
}

void Transaction::close()
{
    m_open = false;
    if (m_mode == Mode::Write)
        m_connection.writeEnds();
}

} // namespace sallyport
