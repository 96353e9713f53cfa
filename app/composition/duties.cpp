// SPDX-License-Identifier: Apache-2.0
#include "app/composition/duties.h"

#include <algorithm>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

constexpr int rowsAtOnce = 200;
/// A year, and a month of the one before it to compare with.
constexpr auto statisticsRetention = std::chrono::days(400);

/// Whether deleting stopped at its limit.
Result<bool> reachedLimit(const Result<int> &removed)
{
    if (!removed)
        return failure(removed);
    return *removed == rowsAtOnce;
}

template<class T>
Result<bool> nothingMore(const Result<T> &done)
{
    if (!done)
        return failure(done);
    return false;
}

} // namespace

std::vector<Housekeeping::Duty> dataDuties(Installation &installation, const Settings &settings)
{
    std::vector<Housekeeping::Duty> duties{
        {.what = QStringLiteral("noting which browser sessions were used"),
         .every = std::min<std::chrono::milliseconds>(
             5s, std::chrono::milliseconds(settings.idleLifetime) / 4), // else short ones end before it is stored
         .work = [&installation] { return nothingMore(installation.sessions().flush()); },
         .atTheEnd = true},
        {.what = QStringLiteral("deleting sessions that are over"),
         .every = 60s,
         .work = [&installation] { return reachedLimit(installation.sessionStore().removeOver(installation.clock().now(), rowsAtOnce)); }},
        {.what = QStringLiteral("counting active sessions"),
         .every = 5min,
         .work = [&installation] { return nothingMore(installation.statistics().sampleActiveSessions(installation.clock().now())); },
         .atOnce = true},
        {.what = QStringLiteral("deleting old statistics"),
         .every = 1h,
         .work =
             [&installation] {
                 return nothingMore(installation.statistics().removeBefore(installation.clock().now() - statisticsRetention));
             }},
    };
    if (installation.database().dialect() == Dialect::Sqlite)
        duties.push_back(
            {.what = QStringLiteral("emptying the log of the database file"), .every = 10min, .work = [&installation]() -> Result<bool> {
                 Result<> trimmed = installation.database().trimLog();
                 return trimmed ? Result<bool>(false) : Result<bool>(failure(std::move(trimmed)));
             }});
    if (settings.auditRetention > 0s) {
        duties.push_back({.what = QStringLiteral("deleting old records of the audit log"),
                          .every = 60s,
                          .work =
                              [&installation, retention = settings.auditRetention] {
                                  return reachedLimit(
                                      installation.auditStore().removeBefore(installation.clock().now() - retention, rowsAtOnce));
                              },
                          .atOnce = true});
    }
    return duties;
}

std::vector<Housekeeping::Duty> keyDuties(SigningKeys &keys, KeyRing &ring)
{
    return {{.what = QStringLiteral("looking for new signing keys"), .every = 2s, .work = [&ring] { return nothingMore(ring.reload()); }},
            {.what = QStringLiteral("rotating signing keys"),
             .every = 60s,
             .work = [&keys, &ring]() -> Result<bool> {
                 const auto changed = keys.keepUp();
                 if (!changed || !*changed)
                     return nothingMore(changed);
                 return nothingMore(ring.reload());
             },
             .atOnce = true}};
}

} // namespace sallyport
