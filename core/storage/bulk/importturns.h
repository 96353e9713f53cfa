// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <set>
#include <utility>

namespace sallyport {

/// Lets the parts of an import that are stored at the same time end one after the other, in the order of the source: so a number says how
/// far it is.
///
/// Who waits with a transaction open holds rows that others may wait for, and those others may hold what a part before it needs: a knot
/// that no database sees. Therefore nobody waits so behind a part that locks first.
class ImportTurns
{
public:
    /// A part's place in the order. Whoever lets go of it without end() has not stored it.
    class Turn
    {
    public:
        Turn(ImportTurns &turns, qint64 place) : m_turns(&turns), m_place(place) { }
        Turn(Turn &&other) noexcept : m_turns(std::exchange(other.m_turns, nullptr)), m_place(other.m_place) { }
        Turn &operator=(Turn &&) = delete;
        ~Turn() { end(false); }

        /// With a transaction open: true once all before it have ended; false as soon as it must be given up, for waitToLock().
        bool waitToEnd() { return m_turns->waitToEnd(m_place); }
        /// With nothing held, before a transaction that locks first: true once all before it have ended, false when one of them has failed.
        bool waitToLock() { return m_turns->waitToLock(m_place); }
        /// Nothing that comes after one that was not stored can be stored.
        void end(bool isStored)
        {
            if (ImportTurns *turns = std::exchange(m_turns, nullptr))
                turns->end(m_place, isStored);
        }

    private:
        ImportTurns *m_turns; // null: ended
        qint64 m_place;
    };

    /// The next in the order. Of one thread.
    Turn next() { return {*this, m_given++}; }

private:
    bool waitToEnd(qint64 place);
    bool waitToLock(qint64 place);
    void end(qint64 place, bool isStored);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<qint64> m_locking;
    qint64 m_next = 0;
    qint64 m_given = 0;
    bool m_isBroken = false;
};

} // namespace sallyport
