// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"

#include "app/composition/importfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace sallyport {

namespace {

const QString leftoversSubject = QStringLiteral("leftovers");

/// What is written is finished within minutes; older, nobody works on it any more.
constexpr int abandonedAfter = 3600;

/// Files are written under a name that ends with a UUID or says that they are unfinished, then renamed. What is imported has one too.
bool isTemporary(const QString &name)
{
    static const QRegularExpression ending(
        QStringLiteral("\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|unfinished(-wal|-shm|-journal)?$"));
    return ending.match(name).hasMatch() || ImportFile::isNameOfOne(name);
}

bool isCopy(const QString &name)
{
    return (name.contains(QStringLiteral(".schema-")) && name.endsWith(QStringLiteral(".backup")))
        || name.contains(QStringLiteral(".before-restore-"));
}

} // namespace

void checkLeftovers(const Examination &examination, Findings &findings)
{
    const QDateTime limit = QDateTime::fromMSecsSinceEpoch(examination.clock.now().time_since_epoch().count()).addSecs(-abandonedAfter);
    qint64 copies = 0;
    qint64 copiesSize = 0;
    for (const QFileInfo &file : QDir(examination.directory).entryInfoList(QDir::Files | QDir::Hidden)) {
        if (isTemporary(file.fileName()) && file.lastModified() < limit)
            findings.warning(leftoversSubject, QStringLiteral("%1 was begun and never finished").arg(file.filePath()),
                             QStringLiteral("rm ") + quoted(file.filePath()));
        if (isCopy(file.fileName())) {
            ++copies;
            copiesSize += file.size();
        }
    }
    if (!findings.isWellWith(leftoversSubject))
        return;
    findings.ok(leftoversSubject,
                copies == 0 ? QStringLiteral("none")
                            : QStringLiteral("%1 copies of the database from before migrations, %2").arg(copies).arg(sizeText(copiesSize)));
}

} // namespace sallyport
