// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/doctor.h"

#include "app/composition/datadirectory.h"
#include "app/doctor/examination.h"

#include <QFileInfo>

namespace sallyport {

namespace {

/// The log that is there while somebody has the file open.
QString walOf(const Examination &examination)
{
    return examination.databaseFile() + QStringLiteral("-wal");
}

void checkContent(Examination &examination, Findings &findings)
{
    checkDatabase(examination, findings);
    checkServers(examination, findings);
    checkIntegrity(examination, findings);
    examination.isSchemaKnown = checkSchema(examination, findings);
    if (!examination.isSchemaKnown)
        return; // what the tables hold is only known of this program's own
    checkAudit(examination, findings);
    checkAccounts(examination, findings);
    checkKeys(examination, findings);
    checkBackups(examination, findings);
    checkNodes(examination, findings);
}

/// The database with all that it holds. False when it cannot be opened.
bool checkData(Examination &examination, Findings &findings)
{
    const QString check = QStringLiteral("database");
    const QString file = examination.databaseFile();
    if (!file.isEmpty() && !QFileInfo::exists(file)) {
        findings.problem(
            check, QStringLiteral("there is no database %1").arg(file),
            QStringLiteral("The first start makes it. If this server has run before, its data is elsewhere: sallyportd config show "
                           "--origin"));
        return false;
    }
    const auto database = Database::openToRead(*examination.url);
    if (!database) {
        const Error &error = database.error();
        findings.problem(check, error.detail + (error.cause.isEmpty() ? QString() : u' ' + error.cause),
                         file.isEmpty() ? QStringLiteral("Is the database server running, and reachable from here with these settings?")
                                        : QStringLiteral("Keep a copy of the file, and restore the last backup."));
        return false;
    }
    examination.database = database->get();
    checkContent(examination, findings);
    checkClock(examination, findings);
    examination.database = nullptr;
    return true;
}

} // namespace

Diagnosis examine(const Settings &settings, const Clock &clock, bool thorough)
{
    Diagnosis diagnosis;
    Examination examination{.settings = settings, .clock = clock, .thorough = thorough, .directory = dataDirectory(settings), .url = {}};
    Findings &findings = diagnosis.findings;
    auto url = parseDatabaseUrl(databaseUrl(settings));
    if (url)
        examination.url = *url;
    checkFiles(examination, findings);
    checkDisk(examination, findings);
    checkLeftovers(examination, findings);
    checkTls(examination, findings);
    if (!url) {
        findings.problem(QStringLiteral("database"), url.error().detail, QStringLiteral("See --database in: sallyportd serve --help"));
        return diagnosis;
    }
    const bool wasAlone = !QFileInfo::exists(walOf(examination));
    Findings data;
    diagnosis.isDatabaseReachable = checkData(examination, data);
    // A server that started meanwhile may have written under the eyes of who thought to be alone.
    if (wasAlone && data.count(Health::Problem) > 0 && QFileInfo::exists(walOf(examination))) {
        data = Findings();
        diagnosis.isDatabaseReachable = checkData(examination, data);
    }
    findings.add(data);
    return diagnosis;
}

} // namespace sallyport
