// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Makes a folder that only its owner may enter (0700), and those above it that are missing, into which nobody else can write (0755 at
/// most): whoever could might put another folder in the place of this one. True when it is there.
bool makePrivateFolder(const QString &path);

} // namespace sallyport
