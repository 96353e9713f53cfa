// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/privatefolder.h"

#include <QDir>
#include <QFileInfo>

namespace sallyport {

bool makePrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return false;
    // Someone else may make it at the same moment, hence the second look.
    return QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || QFileInfo(path).isDir();
}

} // namespace sallyport
