// SPDX-License-Identifier: Apache-2.0
#include "core/backup/durablefile.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
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

} // namespace

bool syncFile(QFile &file)
{
    return ::fsync(file.handle()) == 0;
}

Named renameDurably(const QString &from, const QString &to, bool replace)
{
    const QByteArray oldName = QFile::encodeName(from);
    const QByteArray newName = QFile::encodeName(to);
    if (replace) {
        if (::rename(oldName.constData(), newName.constData()) != 0)
            return Named::Failed;
    } else {
        // A hard link, unlike a rename, never replaces what is there.
        if (::link(oldName.constData(), newName.constData()) != 0)
            return errno == EEXIST ? Named::Taken : Named::Failed;
        ::unlink(oldName.constData());
    }
    return syncFolder(QFileInfo(to).absolutePath()) ? Named::Yes : Named::Failed;
}

} // namespace sallyport
