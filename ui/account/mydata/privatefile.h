// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sallyport::ui {

/// Writes a file that only its owner can read (0600), whole or not at all: what was there before stays until all of it is on the disk.
/// ErrorCode::FileUnwritable.
Result<> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace sallyport::ui
