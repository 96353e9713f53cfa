// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/storage/engine/databasecondition.h"

#include <QFileInfo>

namespace sallyport {

namespace {

const QString integritySubject = QStringLiteral("integrity");

/// Reading more takes minutes, which --thorough is for.
constexpr qint64 readThrough = qint64(2) << 30;

QString restoreAdvice()
{
    return QStringLiteral("Stop the server, keep a copy of the file with its -wal, and restore the last backup. Without one: sqlite3 FILE "
                          ".recover");
}

} // namespace

void checkIntegrity(const Examination &examination, Findings &findings)
{
    const QString file = examination.databaseFile();
    if (file.isEmpty()) {
        findings.ok(integritySubject, QStringLiteral("the database server's own to check (data checksums, pg_amcheck)"));
        return;
    }
    if (!examination.thorough && QFileInfo(file).size() > readThrough) {
        findings.ok(integritySubject,
                    QStringLiteral("not read through: %1 take a while, --thorough does it").arg(sizeText(QFileInfo(file).size())));
        return;
    }
    DatabaseCondition condition(*examination.database);
    const auto damage = condition.damage(examination.thorough ? DatabaseCondition::Depth::Everything : DatabaseCondition::Depth::Structure);
    if (!damage) {
        findings.problem(integritySubject, QStringLiteral("the database cannot be read through: ") + damage.error().cause, restoreAdvice());
        return;
    }
    for (const QString &one : *damage)
        findings.problem(integritySubject, one, restoreAdvice());
    if (damage->isEmpty())
        findings.ok(integritySubject,
                    examination.thorough ? QStringLiteral("every page, row and index is as it should be")
                                         : QStringLiteral("pages and rows are as they should be (--thorough compares the indexes too)"));
}

} // namespace sallyport
