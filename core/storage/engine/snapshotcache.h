// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

namespace sallyport {

/// A state of the database as one connection sees it. Two equal ones of the same connection: nothing was changed in between, by nobody.
struct DataState
{
    qint64 version = -1; ///< changes with every commit of any other connection, other processes' too
    quint64 ownWrites = 0; ///< changes with every transaction of this connection that may write

    bool operator==(const DataState &) const = default;
};

/// What one connection has read, kept for as long as the database stays as it was then: an answer from here is what reading again
/// would give. Bounded; belongs to the connection's thread.
///
/// The state must be asked for *before* what is kept is read: what is read is then at least as new, and if it is newer, the next state
/// asked for is another one and drops it.
template<class Key, class Value>
class SnapshotCache
{
public:
    static constexpr qsizetype maximum = 1024;

    const Value *find(const DataState &now, const Key &key)
    {
        adopt(now);
        const auto found = m_values.constFind(key);
        return found == m_values.cend() ? nullptr : &*found;
    }
    void insert(const DataState &readIn, const Key &key, const Value &value)
    {
        adopt(readIn);
        if (m_values.size() >= maximum)
            m_values.clear();
        m_values.insert(key, value);
    }

private:
    void adopt(const DataState &state)
    {
        if (state == m_state)
            return;
        m_values.clear();
        m_state = state;
    }

    DataState m_state;
    QHash<Key, Value> m_values;
};

} // namespace sallyport
