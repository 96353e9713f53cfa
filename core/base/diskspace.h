// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

/// Bytes of the disk that a path is on.
struct DiskSpace
{
    qint64 total = 0;
    qint64 available = 0; ///< to who asks
};

/// statvfs(3), also where the mount table does not show the disk, as in a chroot. Of the nearest folder that is there; nothing when the
/// system does not tell.
std::optional<DiskSpace> diskSpaceOf(const QString &path);

} // namespace sallyport
