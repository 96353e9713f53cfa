// SPDX-License-Identifier: Apache-2.0
#include "core/client/secretservicebus.h"
#include "core/client/systemkeychain.h"

namespace sallyport {

std::unique_ptr<KeychainService> systemKeychainService()
{
    return std::make_unique<SecretServiceBus>();
}

} // namespace sallyport
