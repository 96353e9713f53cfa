// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>
#include <set>

namespace sallyport {

/// Lets the parts of an import that are stored at the same time end one after the other, in the order of the source: so a number says how
/// far it is. Each has its place, from 0 on.
///
/// Who waits with a transaction open holds rows that others may wait for, and those others may hold what a part before it needs: a knot
/// that no database sees. Therefore nobody waits so behind a part that locks first.
class ImportTurns
{
public:
    /// With a transaction open: true once all before it have ended; false as soon as it must be given up, for waitToLock().
    bool waitToEnd(qint64 place);
    /// With nothing held, before a transaction that locks first: true once all before it have ended, false when one of them has failed.
    bool waitToLock(qint64 place);
    /// Nothing that comes after one that was not stored can be stored.
    void end(qint64 place, bool isStored);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<qint64> m_locking;
    qint64 m_next = 0;
    bool m_isBroken = false;
};

} // namespace sallyport
