// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace sallyport {

/// What users of this machine who are neither the owner nor in the group may do with a file that holds a secret.
enum class FileExposure {
    None,
    Readable, ///< as containers mount secrets (Kubernetes 0644, Swarm 0444): worth a warning
    Changeable, ///< by them or the group: whoever can put another secret there owns the server
};

/// Always None on Windows: files are private there by the folder they are in.
inline FileExposure exposureOf([[maybe_unused]] const QFile &file)
{
#ifndef Q_OS_WIN
    if (file.permissions() & (QFile::WriteOther | QFile::WriteGroup))
        return FileExposure::Changeable;
    if (file.permissions() & (QFile::ReadOther | QFile::ExeOther))
        return FileExposure::Readable;
#endif
    return FileExposure::None;
}

} // namespace sallyport
