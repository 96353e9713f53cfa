// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/tables/sqlaudit.h"

#include <QDateTime>

namespace sallyport {

namespace {

constexpr auto longAgo = std::chrono::days(7);

} // namespace

void checkBackups(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("backup");
    const QString advice = QStringLiteral("sallyportd backup FILE, to another disk; see also backup_every in: sallyportd config sample");
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
    const QString told =
        QStringLiteral("the last one was made %1 ago, on %2")
            .arg(spanText(age), QDateTime::fromMSecsSinceEpoch(last.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd")));
    const auto every = examination.settings.backupEvery;
    if (every > std::chrono::seconds(0) && age > 2 * every + std::chrono::hours(1))
        findings.problem(check, told + QStringLiteral(", though one is due every ") + spanText(every),
                         QStringLiteral("The server's log tells why: journalctl -u sallyportd"));
    else if (age > longAgo)
        findings.warning(check, told, advice);
    else
        findings.ok(check, told);
}

} // namespace sallyport
