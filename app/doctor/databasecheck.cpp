// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/engine/databasecondition.h"

namespace sallyport {

void checkDatabase(const Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("database");
    DatabaseCondition condition(*examination.database);
    const auto version = condition.version();
    const auto size = condition.size();
    if (!version || !size) {
        const Error error = version ? size.error() : version.error();
        findings.problem(check, error.detail + u' ' + error.cause,
                         QStringLiteral("If the file is damaged, stop the server, keep a copy of the file, and restore the last backup."));
        return;
    }
    const QString place = examination.databaseFile();
    const QString told =
        QStringLiteral("%1, %2").arg(*version, sizeText(*size)) + (place.isEmpty() ? QString() : QStringLiteral(", ") + place);
    if (examination.url && mayTravelInTheClear(*examination.url)) {
        findings.warning(check, QStringLiteral("the connection to the database server may be unencrypted"),
                         QStringLiteral("Add sslmode=verify-full (or require) to the database URL."));
    }
    const auto complaints = condition.warnings();
    if (!complaints) {
        findings.warning(check, told + QStringLiteral("; it does not tell more: ") + complaints.error().cause,
                         QStringLiteral("The database's user may lack the right to read its catalogue."));
        return;
    }
    for (const DatabaseCondition::Complaint &complaint : *complaints)
        (complaint.stopsServer ? findings.problem(check, complaint.found, complaint.advice)
                               : findings.warning(check, complaint.found, complaint.advice));
    if (complaints->isEmpty())
        findings.ok(check, told);
}

} // namespace sallyport
