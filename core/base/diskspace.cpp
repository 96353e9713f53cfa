// SPDX-License-Identifier: Apache-2.0
#include "core/base/diskspace.h"

#include <QFileInfo>

#include <filesystem>

namespace sallyport {

std::optional<DiskSpace> diskSpaceOf(const QString &path)
{
    QFileInfo place(QFileInfo(path).absoluteFilePath());
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    std::error_code error;
    const auto space = std::filesystem::space(place.filesystemAbsoluteFilePath(), error);
    constexpr auto unknown = static_cast<std::uintmax_t>(-1);
    if (error || space.capacity == 0 || space.capacity == unknown || space.available == unknown)
        return std::nullopt;
    return DiskSpace{qint64(space.capacity), qint64(space.available)};
}

} // namespace sallyport
