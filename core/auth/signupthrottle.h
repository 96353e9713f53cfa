// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/auth/attemptrepository.h"

namespace sallyport {

/// Limits how many accounts a network can make, and how many addresses it can find out to be taken (OWASP ASVS 4.0.3, 11.1.4).
class SignUpThrottle
{
public:
    SignUpThrottle(AttemptRepository &attempts, const Clock &clock);

    /// Counts one. ErrorCode::RateLimited with the time to wait.
    Result<> admit(const ClientInfo &client);

private:
    AttemptRepository &m_attempts;
    const Clock &m_clock;
};

} // namespace sallyport
