// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/base/diskspace.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace sallyport {

namespace {

const QString diskSubject = QStringLiteral("disk");

/// SQLite needs room for its log, and everything else for itself.
constexpr qint64 leastRoom = qint64(100) << 20;

struct Place
{
    QString path;
    qint64 wanted = 0; ///< below this there is a warning
};

/// The file system that a path is on, or will be once it is made. Not valid where the mount table does not show it.
QStorageInfo storageOf(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return QStorageInfo(place.absoluteFilePath());
}

/// Folders by file system, each of those once.
QList<Place> placesOf(const Examination &examination)
{
    const QString file = examination.databaseFile();
    // A migration's copy, a backup and VACUUM each need as much as the database is large.
    const qint64 database = file.isEmpty() ? 0 : QFileInfo(file).size();
    QList<Place> places{{examination.directory, leastRoom}};
    if (!file.isEmpty())
        places.append({QFileInfo(file).absolutePath(), leastRoom + 2 * database});
    if (!examination.settings.backupDirectory.isEmpty())
        places.append({examination.settings.backupDirectory, leastRoom + database});
    QList<Place> distinct;
    for (const Place &place : std::as_const(places)) {
        const auto same = std::ranges::find_if(
            distinct, [&](const Place &other) { return storageOf(other.path).rootPath() == storageOf(place.path).rootPath(); });
        if (same == distinct.end())
            distinct.append(place);
        else
            same->wanted = std::max(same->wanted, place.wanted);
    }
    return distinct;
}

} // namespace

void checkDisk(const Examination &examination, Findings &findings)
{
    for (const Place &place : placesOf(examination)) {
        const QStorageInfo storage = storageOf(place.path);
        const auto space = diskSpaceOf(place.path);
        const QString told = QStringLiteral("%1 free for %2").arg(sizeText(space ? space->available : 0), place.path);
        if (!space)
            findings.warning(diskSubject, QStringLiteral("nothing is known of the disk under ") + place.path,
                             QStringLiteral("Is it mounted?"));
        else if (storage.isReadOnly())
            findings.problem(diskSubject, QStringLiteral("%1 is on a disk that can only be read").arg(place.path),
                             QStringLiteral("dmesg tells if the disk failed; mount -o remount,rw %1").arg(quoted(storage.rootPath())));
        else if (space->available < leastRoom)
            findings.problem(diskSubject, told, QStringLiteral("Make room: without it no sign-in can be stored."));
        else if (space->available < place.wanted)
            findings.warning(diskSubject, told + QStringLiteral(", less than twice the database"),
                             QStringLiteral("A copy before a migration, or a backup, may not fit: make room before the next update."));
        else
            findings.ok(diskSubject, told);
    }
}

} // namespace sallyport
