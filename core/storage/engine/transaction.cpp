// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/transaction.h"

#include "core/base/log.h"

namespace sallyport {

namespace {

// SQLite ends a transaction by itself when the disk is full or broken (sqlite.org/lang_transaction.html, 2.3).
// Only the start of another one tells: it is refused while one is open.
bool hasEndedByItself(Connection &connection)
{
    return connection.dialect() == Dialect::Sqlite && connection.control({}, QStringLiteral("BEGIN"))
        && connection.control({}, QStringLiteral("ROLLBACK"));
}

} // namespace

Result<> Transaction::whetherWhole(const Connection &connection)
{
    if (connection.dialect() == Dialect::Sqlite || !connection.firstFailure())
        return {};
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = unavailableText(),
                 .cause = QStringLiteral("a statement of the transaction had failed")};
}

Result<> Transaction::begin()
{
    m_connection.forgetFailure();
    m_connection.setTail(nullptr);
    const Dialect dialect = m_connection.dialect();
    if (Result<> begun =
            m_connection.control(DatabaseFaults::Call::Begin, m_mode == Mode::Write ? beginWrite(dialect) : beginRead(dialect));
        !begun)
        return begun;
    m_open = true;
    if (m_mode == Mode::Write)
        m_connection.writeBegins();
    return {};
}

Result<> Transaction::commit()
{
    if (Result<> whole = whetherWhole(m_connection); !whole)
        return whole;
    if (Result<> stored = m_connection.storeTail(); !stored)
        return stored;
    m_isSent = true;
    if (Result<> committed = m_connection.control(DatabaseFaults::Call::Commit, QStringLiteral("COMMIT")); !committed) {
        if (!m_connection.isUsable())
            committed.error().detail = QStringLiteral("The database went away while it stored a change, which may have been kept or not.");
        return committed;
    }
    close();
    return {};
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    // A server that lost the connection has rolled back.
    const Result<> undone = m_connection.isUsable() ? m_connection.control({}, QStringLiteral("ROLLBACK")) : Result<>();
    if (!undone && m_connection.isUsable() && !hasEndedByItself(m_connection))
        qCWarning(lcStorage, "A transaction could not be rolled back: %ls", qUtf16Printable(undone.error().cause));
    close();
}

void Transaction::close()
{
    m_open = false;
    m_connection.setTail(nullptr);
    if (m_mode == Mode::Write)
        m_connection.writeEnds();
}

} // namespace sallyport
