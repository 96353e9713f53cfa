// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/connection.h"

namespace sallyport {

/// One transaction on a connection. Rolls back unless committed.
class Transaction
{
public:
    enum class Mode { Read, Write };

    Transaction(Connection &connection, Mode mode) : m_connection(connection), m_mode(mode) { }
    ~Transaction() { rollBack(); }
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<> begin();
    /// Stores the connection's tail before.
    Result<> commit();
    void rollBack();

    /// Whether a COMMIT went off: what became of one that got no answer is not known.
    bool isSent() const { return m_isSent; }
    /// Nothing when it can be committed. PostgreSQL undoes one in which a statement has failed, without calling that an error.
    static Result<> whetherWhole(const Connection &connection);

private:
    void close();

    Connection &m_connection;
    const Mode m_mode;
    bool m_open = false;
    bool m_isSent = false;
};

} // namespace sallyport
