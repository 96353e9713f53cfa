// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/clocksync.h"
#include "app/doctor/examination.h"
#include "core/auth/keytimetable.h"
#include "core/storage/engine/databasecondition.h"
#include "core/storage/tables/sqlaudit.h"

#include <QDateTime>

namespace sallyport {

namespace {

const QString clockSubject = QStringLiteral("clock");

QString moment(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// Time goes on, so what was written lies in the past.
void compareWithAudit(const Examination &examination, Findings &findings)
{
    SqlAudit records(*examination.database);
    AuditQuery future;
    future.from = examination.clock.now() + clockLeeway;
    future.limit = 1;
    future.counts = false;
    const auto page = records.list(future);
    if (!page || page->records.isEmpty())
        return; // the audit log's own check tells
    const Timestamp last = page->records.first().event.at;
    findings.problem(clockSubject,
                     QStringLiteral("there is an audit record of %1, which is %2 ahead: the clock was set back, or was wrong then")
                         .arg(moment(last), spanText(last - examination.clock.now())),
                     QStringLiteral("Compare with another clock (date -u). Until then tokens of that time are refused, or live too long."));
}

void compareWithDatabase(const Examination &examination, Findings &findings)
{
    const auto there = DatabaseCondition(*examination.database).clock();
    if (!there || !*there)
        return;
    const auto difference = std::chrono::abs(examination.clock.now() - **there);
    if (difference > clockLeeway)
        findings.problem(clockSubject, QStringLiteral("it differs from the database server's by %1").arg(spanText(difference)),
                         QStringLiteral("Keep both synchronised: timedatectl set-ntp true, or chrony."));
}

} // namespace

void checkClock(const Examination &examination, Findings &findings)
{
    if (examination.isSchemaKnown)
        compareWithAudit(examination, findings);
    compareWithDatabase(examination, findings);
    if (!findings.isWellWith(clockSubject))
        return;
    if (isClockSynchronized() == false)
        findings.warning(clockSubject, QStringLiteral("nothing keeps this machine's clock right"),
                         QStringLiteral("timedatectl set-ntp true, or chrony. In a container this is the host's."));
    else
        findings.ok(clockSubject, QStringLiteral("it fits what was written last"));
}

} // namespace sallyport
