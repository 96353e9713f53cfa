// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"

namespace sallyport {

/// Limits how often passwords can be guessed (OWASP ASVS 4.0.3, 2.2.1; NIST SP 800-63B, 5.2.2). Counts per name *and* network, so that
/// nobody can lock somebody else out, and per network over all names. A name that does not exist is counted like any other.
class SignInThrottle
{
public:
    struct Limits
    {
        int perName = 30; ///< wrong passwords for one name from one network
        int perNetwork = 300; ///< wrong passwords from one network
        std::chrono::milliseconds window = std::chrono::minutes(5);
    };

    SignInThrottle(AttemptRepository &attempts, const Limits &limits, const Clock &clock);

    /// To be asked before the password is looked at. ErrorCode::RateLimited with the time to wait.
    Result<> admit(const QString &nameOrAddress, const QString &network);
    /// The password was right: what was counted is forgiven.
    Result<> succeeded(const QString &nameOrAddress, const QString &network);

private:
    AttemptRepository &m_attempts;
    Limits m_limits;
    const Clock &m_clock;
};

} // namespace sallyport
