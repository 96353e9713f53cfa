// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlaudit.h"

namespace sallyport {

void checkAudit(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("audit log");
    constexpr int newest = 1000;
    SqlAudit records(*examination.database);
    AuditLog log(records);
    const auto verdict = examination.thorough ? log.verify() : log.verifyNewest(newest);
    if (!verdict) {
        findings.problem(check, QStringLiteral("it cannot be read: ") + verdict.error().cause,
                         QStringLiteral("See what the lines about the database say."));
    } else if (verdict->brokenAt) {
        findings.problem(
            check, QStringLiteral("record %1 does not follow from the one before it: the log was tampered with").arg(*verdict->brokenAt),
            QStringLiteral("Keep a copy of the database as evidence; sallyportd audit list shows what is around it."));
    } else {
        findings.ok(check,
                    examination.thorough || verdict->records < newest
                        ? QStringLiteral("each of its %1 record(s) follows from the one before it").arg(verdict->records)
                        : QStringLiteral("its newest %1 records follow from each other (--thorough looks at all)").arg(verdict->records));
    }
}

} // namespace sallyport
