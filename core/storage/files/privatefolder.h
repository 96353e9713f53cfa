// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport {

/// Makes a folder that only its owner may enter (0700), and those above it that are missing: whoever can write into one of those can put
/// another folder in the place of this one. True when it is there.
bool makePrivateFolder(const QString &path);

} // namespace sallyport
