// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// A file that only its owner may read. One implementation per platform, chosen in CMake.

/// At most 64 KiB of a private file; nothing when there is no file. ErrorCode::ConfigurationInvalid with a sentence naming the
/// file when others can read it, when it or the link that leads to it belongs to another user, or when it is no plain file.
Result<std::optional<Secret>> readPrivateFile(const QString &path);

/// Writes a new private file, whole or not at all, durable when this returns. False when there is one already: it stays as it is.
Result<bool> createPrivateFile(const QString &path, const Secret &content);

/// Writes a private file, in the place of one that may be there: whoever opens it sees the old content or the new, also after a power cut.
Result<> replacePrivateFile(const QString &path, const Secret &content);

/// Waits until a file's content and name are on the disk.
Result<> makeDurable(const QString &path);

} // namespace sallyport
