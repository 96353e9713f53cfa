// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychainservice.h"

#include <memory>

namespace sallyport {

/// The service behind this system's keychain.
std::unique_ptr<KeychainService> systemKeychainService();

} // namespace sallyport
