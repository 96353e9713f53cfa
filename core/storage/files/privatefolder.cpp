// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/privatefolder.h"

#include <QDir>
#include <QFileInfo>

namespace sallyport {

namespace {

constexpr auto ofOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto forOthers = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

bool makeFolder(const QString &path, QFile::Permissions permissions)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent == path || !makeFolder(parent, ofOwner | forOthers))
        return false;
    // Someone else may make it at the same moment, hence the second look.
    return QDir().mkdir(path, permissions) || QFileInfo(path).isDir();
}

} // namespace

bool makePrivateFolder(const QString &path)
{
    return makeFolder(path, ofOwner);
}

} // namespace sallyport
