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
    Result<> commit();
    void rollBack();

private:
    void close();

    Connection &m_connection;
    const Mode m_mode;
    bool m_open = false;
};

} // namespace sallyport
