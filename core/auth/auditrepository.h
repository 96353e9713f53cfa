// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/base/result.h"

#include <QList>

namespace sallyport {

/// Which records a list shows, newest first.
struct AuditQuery
{
    QList<AuditAction> actions; ///< empty: all
    std::optional<QUuid> actorId;
    std::optional<QUuid> subjectId;
    QString address; ///< empty: any
    std::optional<Timestamp> from; ///< this time or later
    std::optional<Timestamp> until; ///< before this time
    int limit = 50; ///< 1 to 200
    qint64 before = 0; ///< records with smaller numbers; 0: from the newest
    bool counts = true; ///< false: AuditPage::total stays 0. Counting goes through what is found, for every page anew.
};

struct AuditPage
{
    /// Where there are conditions, what meets them is counted to here.
    static constexpr qint64 mostCounted = 10'000;

    QList<AuditRecord> records;
    qint64 next = 0; ///< AuditQuery::before of the next page; 0 on the last one
    qint64 total = 0; ///< of all pages; with conditions mostCounted + 1 at most, which stands for any number beyond
};

/// Both ends of the chain: what is kept of records that were deleted for their age, and the newest record.
struct AuditChain
{
    qint64 firstNumber = 1; ///< of the oldest record that is kept, or the next one's when there is none
    QByteArray hashBeforeFirst; ///< empty when nothing was deleted
    qint64 lastNumber = 0;
    QByteArray lastHash;
    std::optional<qint64> stranger = {}; ///< the number of a record outside of it, which nothing but tampering leaves
};

/// Where the audit log is kept. A port, as UserRepository. Nothing can change or remove a single record.
///
/// The other repositories write their event in the transaction of what it tells of, so there is no act without its record.
class AuditRepository
{
public:
    virtual ~AuditRepository() = default;

    /// For what changes nothing else.
    virtual Result<> append(const AuditEvent &event) = 0;
    /// Shows only what is within the chain.
    virtual Result<AuditPage> list(const AuditQuery &query) = 0;
    /// The next `limit` records after a number, oldest first: all there are. One that is not stored in the very words it would be written
    /// in, or whose action is unknown, comes without its hash, so that it follows from nothing.
    virtual Result<QList<AuditRecord>> after(qint64 number, int limit) = 0;
    virtual Result<AuditChain> chain() = 0;
    /// Deletes up to `limit` of the oldest records if they are older than `time`; the chain goes on from what they left. Returns how many.
    virtual Result<int> removeBefore(Timestamp time, int limit) = 0;
};

} // namespace sallyport
