// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <chrono>

namespace sallyport::ui {

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it away again after `limit` and when the
/// program ends, unless something else was copied meanwhile.
void copySecret(const Secret &secret, std::chrono::milliseconds limit = std::chrono::seconds(30));

} // namespace sallyport::ui
