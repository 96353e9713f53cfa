// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/doctor/finding.h"
#include "core/base/clock.h"
#include "core/base/settings.h"
#include "core/storage/engine/database.h"

#include <optional>

namespace sallyport {

/// What a doctor's checks look at. None of them changes anything, waits for a lock, or needs a server to be stopped.
struct Examination
{
    const Settings &settings;
    const Clock &clock;
    bool thorough = false;
    QString directory; ///< where the data is
    std::optional<DatabaseUrl> url; ///< none: it cannot be read
    Database *database = nullptr; ///< open for reading; none: it cannot be opened
    bool isSchemaKnown = false; ///< the tables are those this program was written for

    /// The database's file; empty for one that is elsewhere.
    QString databaseFile() const;
};

/// 1.5 GiB, 20 MiB, 12 KiB
QString sizeText(qint64 bytes);
/// 3 days, 5 hours, 20 minutes, 12 seconds: the largest unit that fills at least two of itself.
QString spanText(std::chrono::milliseconds span);
/// 2026-05-31, in this machine's time zone
QString dayText(Timestamp time);
/// A path in quotes for a shell.
QString quoted(const QString &path);

// One file for each subject.
void checkFiles(const Examination &examination, Findings &findings);
void checkDatabase(const Examination &examination, Findings &findings);
/// Of several database servers one takes changes.
void checkServers(const Examination &examination, Findings &findings);
void checkIntegrity(const Examination &examination, Findings &findings);
void checkAudit(const Examination &examination, Findings &findings);
void checkKeys(const Examination &examination, Findings &findings);
void checkAccounts(const Examination &examination, Findings &findings);
void checkClock(const Examination &examination, Findings &findings);
void checkDisk(const Examination &examination, Findings &findings);
void checkTls(const Examination &examination, Findings &findings);
void checkBackups(const Examination &examination, Findings &findings);
void checkNodes(const Examination &examination, Findings &findings);
void checkLeftovers(const Examination &examination, Findings &findings);
/// Returns whether the tables are those this program was written for.
bool checkSchema(const Examination &examination, Findings &findings);

} // namespace sallyport
