// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlbackupschedule.h"

namespace sallyport {

namespace {

constexpr auto longAgo = std::chrono::days(7);

/// Of those the server makes by itself: whether the last try went wrong.
void checkSchedule(const Examination &examination, const QString &check, Findings &findings)
{
    const auto state = SqlBackupSchedule(*examination.database).state();
    if (!state)
        return findings.problem(check, QStringLiteral("the schedule cannot be read: ") + state.error().cause,
                                QStringLiteral("See what the lines about the database say."));
    if (state->lastFailure && (!state->lastSuccess || *state->lastSuccess < *state->lastFailure))
        findings.problem(check, QStringLiteral("the scheduled one failed on %1: %2").arg(dayText(*state->lastFailure), state->lastError),
                         QStringLiteral("Put that right; a running server tries again by itself."));
}

} // namespace

void checkBackups(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("backup");
    const QString advice = QStringLiteral("sallyportd backup FILE, to another disk; see also backup_every in: sallyportd config sample");
    const auto every = examination.settings.backupEvery;
    if (every > std::chrono::seconds(0))
        checkSchedule(examination, check, findings);
    SqlAudit records(*examination.database);
    AuditQuery query;
    query.actions = {AuditAction::BackupMade};
    query.limit = 1;
    query.counts = false;
    const auto page = records.list(query);
    if (!page)
        return; // the audit log's own check tells
    if (page->records.isEmpty()) {
        findings.warning(check, QStringLiteral("none was ever made with sallyportd backup"), advice);
        return;
    }
    const Timestamp last = page->records.first().event.at;
    const auto age = examination.clock.now() - last;
    const QString told = QStringLiteral("the last one was made %1 ago, on %2").arg(spanText(age), dayText(last));
    if (every > std::chrono::seconds(0) && age > 2 * every + std::chrono::hours(1))
        findings.problem(check, told + QStringLiteral(", though one is due every ") + spanText(every),
                         QStringLiteral("The server's log tells why: journalctl -u sallyportd"));
    else if (age > longAgo)
        findings.warning(check, told, advice);
    else
        findings.ok(check, told);
}

} // namespace sallyport
