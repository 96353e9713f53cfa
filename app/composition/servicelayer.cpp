// SPDX-License-Identifier: Apache-2.0
#include "app/composition/servicelayer.h"

#include "app/composition/nodetroubles.h"

namespace sallyport {

namespace {

SignInThrottle *throttleOf(Installation &installation, const Settings &settings)
{
    return settings.rateLimit ? &installation.signInThrottle() : nullptr;
}

} // namespace

ServiceLayer::ServiceLayer(const Parts &parts, const Settings &settings)
    : m_parts(parts),
      m_limitsTries(settings.rateLimit),
      m_accessTokens(parts.operations.keyRing, {.lifetime = settings.accessLifetime}, parts.operations.installation.clock(),
                     parts.operations.installation.random()),
      m_accounts(parts.operations.installation.accountParts(throttleOf(parts.operations.installation, settings)), passwordPolicy(settings)),
      m_authenticator({parts.operations.installation.users(), parts.operations.installation.sessionStore(),
                       parts.operations.installation.auditStore(), parts.operations.installation.hasher(), m_accessTokens,
                       parts.deviceTokens, parts.operations.installation.clock(), parts.operations.installation.random(),
                       throttleOf(parts.operations.installation, settings)},
                      {.idle = idleLimits(settings), .session = settings.sessionLifetime}),
      m_operations(parts.operations, settings)
{ }

Services ServiceLayer::services()
{
    Installation &installation = m_parts.operations.installation;
    return {m_accounts,
            m_authenticator,
            installation.sessions(),
            m_parts.notes,
            installation.audit(),
            installation.statistics(),
            m_limitsTries ? &m_parts.signUpThrottle : nullptr,
            m_limitsTries ? &m_parts.changeThrottle : nullptr,
            m_accessTokens,
            installation.clock(),
            installation.random(),
            installation.database().times(),
            [&installation]() -> Result<> {
                auto asked = installation.users().hasAdministrator();
                return asked ? Result<>() : Result<>(failure(asked));
            },
            m_operations,
            m_parts.signingKeys,
            m_parts.operations.backups.status(),
            m_parts.operations.nodes.status(),
            troublesOf(m_parts.operations)};
}

} // namespace sallyport
