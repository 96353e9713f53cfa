// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

namespace sallyport {

/// The password in Unicode NFC (RFC 8265, 4.2.2), so that the same password typed on another keyboard is the same bytes.
/// Bytes that are not UTF-8 stay as they are, and so does what is longer than any password can be.
Secret normalizedPassword(const Secret &password);

} // namespace sallyport
