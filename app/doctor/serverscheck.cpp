// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/engine/databasecondition.h"
#include "core/storage/engine/postgresservers.h"
#include "core/storage/engine/shownurl.h"

namespace sallyport {

// A server refuses the one that it knows to be replaced. Which one that is, who has just started cannot know.
void checkServers(const Examination &examination, Findings &findings)
{
    if (!examination.url)
        return;
    const PostgresServers servers(*examination.url);
    QStringList primaries;
    for (int number = 0; servers.count() > 1 && number < servers.count(); ++number) {
        const DatabaseUrl url = servers.alone(number);
        const auto database = Database::openToRead(url);
        const auto follows = database ? DatabaseCondition(**database).isStandby() : Result<bool>(true); // or it is away
        if (follows && !*follows)
            primaries.append(shownUrl(url));
    }
    if (primaries.size() > 1)
        findings.problem(QStringLiteral("database"),
                         QStringLiteral("%1 servers take changes, and each has its own: %2")
                             .arg(primaries.size())
                             .arg(primaries.join(QStringLiteral(", "))),
                         QStringLiteral("Stop the one that was replaced at once, and make it a standby of the other one (pg_rewind)."));
}

} // namespace sallyport
