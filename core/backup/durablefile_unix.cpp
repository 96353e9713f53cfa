// SPDX-License-Identifier: Apache-2.0
#include "core/backup/durablefile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sallyport {

namespace {

bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = ::fsync(folder) == 0;
    ::close(folder);
    return synced;
}

/// Sees to it that the name is ours. FAT, exFAT and many network shares know no hard links, and a rename would replace what is there.
Named takeName(const QByteArray &name)
{
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errno == EEXIST ? Named::Taken : Named::Failed;
    ::close(file);
    return Named::Yes;
}

Named renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    // A hard link, unlike a rename, never replaces what is there.
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return Named::Yes;
    }
    if (errno == EEXIST)
        return Named::Taken;
    if (const Named taken = takeName(to); taken != Named::Yes)
        return taken;
    if (::rename(from.constData(), to.constData()) == 0)
        return Named::Yes;
    const int reason = errno;
    ::unlink(to.constData()); // empty, and our own
    errno = reason;
    return Named::Failed;
}

} // namespace

bool syncFile(QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

Named renameDurably(const QString &from, const QString &to, bool replace)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    if (!replace) {
        if (const Named named = renameToFreeName(oldName, newName); named != Named::Yes)
            return named;
    } else if (::rename(oldName.constData(), newName.constData()) != 0) {
        return Named::Failed;
    }
    return syncFolder(QFileInfo(to).absolutePath()) ? Named::Yes : Named::Failed;
}

} // namespace sallyport
