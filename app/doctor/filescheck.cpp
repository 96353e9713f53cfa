// SPDX-License-Identifier: Apache-2.0
#include "app/composition/datadirectory.h"
#include "app/composition/filemodes.h"
#include "app/doctor/examination.h"

#include <QDir>
#include <QFileInfo>

namespace sallyport {

namespace {

const QString filesSubject = QStringLiteral("files");

QString mode(const QFileInfo &file)
{
    // Qt's digits are hexadecimal, one for each of owner, user, group and others, which reads as octal does.
    return QStringLiteral("0%1").arg(QString::number(int(file.permissions()) & 0x777, 16), 3, u'0');
}

constexpr auto othersMayRead = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
constexpr auto othersMayWrite = QFile::WriteGroup | QFile::WriteOther;

#ifdef Q_OS_WIN
bool hasModes()
{
    return false; // private by the folder they are in
}
#else
bool hasModes()
{
    return true;
}
#endif

QString adviceFor(const QString &directory)
{
    return isOwnDirectory(directory) ? QStringLiteral("chmod 700 ") + quoted(directory) : privacyAdvice(directory);
}

void checkDirectory(const QFileInfo &directory, Findings &findings)
{
    const QString path = directory.filePath();
    if (directory.permissions() & othersMayWrite)
        findings.problem(filesSubject,
                         QStringLiteral("%1 can be written by other users (mode %2), and the server refuses it").arg(path, mode(directory)),
                         adviceFor(path));
    else if (directory.permissions() & othersMayRead)
        findings.warning(filesSubject, QStringLiteral("%1 can be looked into by other users (mode %2)").arg(path, mode(directory)),
                         adviceFor(path));
}

void checkPlaceOfDatabase(const Examination &examination, Findings &findings)
{
    const QString database = examination.databaseFile();
    if (database.isEmpty() || !QFileInfo(database).isFile())
        return;
    const bool isElsewhere = QFileInfo(database).absolutePath() != QFileInfo(examination.directory).absoluteFilePath();
    if (const auto good = checkDatabaseModes(database); isElsewhere && !good)
        findings.problem(filesSubject, good.error().detail, QStringLiteral("The server does not start like this."));
    for (const QString &doubt : databaseDoubts(database))
        findings.warning(filesSubject, doubt, QStringLiteral("Who asks as another user than the server's own is told so too."));
}

void checkFile(const QFileInfo &file, const QFileInfo &directory, Findings &findings)
{
    const QString path = file.filePath();
    if (!file.isFile())
        return findings.problem(filesSubject, QStringLiteral("%1 is no plain file, and the server refuses it").arg(path),
                                QStringLiteral("Name the database's file, as in: --database sqlite:////srv/sallyport/sallyport.db"));
    if (file.permissions() & (othersMayRead | othersMayWrite))
        findings.problem(filesSubject, QStringLiteral("%1 is not private (mode %2)").arg(path, mode(file)),
                         QStringLiteral("chmod 600 ") + quoted(path));
    if (file.ownerId() != directory.ownerId())
        findings.problem(filesSubject, QStringLiteral("%1 belongs to %2, its directory to %3").arg(path, file.owner(), directory.owner()),
                         QStringLiteral("chown --reference=%1 %2").arg(quoted(directory.filePath()), quoted(path)));
    if (!file.isReadable())
        findings.problem(filesSubject, QStringLiteral("%1 cannot be read by the user who asks").arg(path),
                         QStringLiteral("Run doctor as the server's user: sudo -u %1 sallyportd doctor").arg(file.owner()));
}

/// What must be private, as far as it is there.
QFileInfoList privateFiles(const Examination &examination)
{
    QStringList paths;
    if (const QString database = examination.databaseFile(); !database.isEmpty()) {
        paths << databaseFiles(database);
        // From before migrations and restores: all that was in it.
        const QFileInfo file(database);
        for (const QFileInfo &copy : file.dir().entryInfoList(
                 {file.fileName() + QStringLiteral(".schema-*"), file.fileName() + QStringLiteral(".before-restore-*")},
                 QDir::Files | QDir::Hidden))
            paths << copy.filePath();
    }
    for (const QString &name : {QStringLiteral("/master.key"), QStringLiteral("/signing-key.pem")})
        paths << examination.directory + name;
    QFileInfoList files;
    for (const QString &path : std::as_const(paths)) {
        if (QFileInfo::exists(path))
            files.append(QFileInfo(path));
    }
    return files;
}

} // namespace

void checkFiles(const Examination &examination, Findings &findings)
{
    const QFileInfo directory(examination.directory);
    if (!directory.exists()) {
        findings.problem(
            filesSubject, QStringLiteral("there is no data directory %1").arg(examination.directory),
            QStringLiteral("The first start makes it. If this server has run before, its data is elsewhere: sallyportd config show "
                           "--origin, with the configuration that it is started with."));
        return;
    }
    if (!directory.isDir()) {
        findings.problem(filesSubject, QStringLiteral("%1 is no directory").arg(examination.directory),
                         QStringLiteral("Name another with --data-dir."));
        return;
    }
    const QFileInfoList files = privateFiles(examination);
    if (hasModes()) {
        checkDirectory(directory, findings);
        checkPlaceOfDatabase(examination, findings);
        for (const QFileInfo &file : files)
            checkFile(file, directory, findings);
    }
    if (findings.isWellWith(filesSubject))
        findings.ok(filesSubject,
                    QStringLiteral("%1 and %2 file(s) in it are private, owner %3")
                        .arg(examination.directory, QString::number(files.size()), directory.owner()));
}

} // namespace sallyport
