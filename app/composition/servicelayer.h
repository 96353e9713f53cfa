// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serveroperations.h"
#include "core/auth/authenticator.h"
#include "core/auth/changethrottle.h"
#include "core/auth/devicetokens.h"
#include "core/auth/notes.h"
#include "core/server/server.h"

namespace sallyport {

/// The services whose rules are settings. They remember nothing: when the settings change, others are made over the same parts, and
/// requests that run finish with those they began with.
class ServiceLayer
{
public:
    /// What stays. All of it outlives the layers.
    struct Parts
    {
        ServerOperations::Parts operations;
        const DeviceTokens &deviceTokens;
        SignUpThrottle &signUpThrottle;
        ChangeThrottle &changeThrottle;
        Notes &notes;
        SigningKeys *signingKeys; ///< none with an operator's secret
    };

    ServiceLayer(const Parts &parts, const Settings &settings);
    Q_DISABLE_COPY_MOVE(ServiceLayer)

    /// What the server's handlers call. The layer must outlive them.
    Services services();

private:
    const Parts m_parts;
    const bool m_limitsTries;
    AccessTokens m_accessTokens;
    Accounts m_accounts;
    Authenticator m_authenticator;
    ServerOperations m_operations;
};

} // namespace sallyport
