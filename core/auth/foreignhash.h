// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sallyport::ForeignHash {

/// The spelling in which other systems write a hash, turned into ours. The parts are not judged: parseStoredHash() does that.
/// ErrorCode::ValidationFailed for what no known system writes, and with its name for what is known and not taken over.
Result<QByteArray> respelled(QByteArrayView foreign);

} // namespace sallyport::ForeignHash
