// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/auth/attemptrepository.h"
#include "core/auth/auditrepository.h"

namespace sallyport {

/// Limits how many accounts a network can make, and how many names and addresses it can find out to be taken (OWASP ASVS 4.0.3, 11.1.4).
/// Each delay is told once, in the audit log and in the log for those who watch for attacks.
class SignUpThrottle
{
public:
    SignUpThrottle(AttemptRepository &attempts, AuditRepository &audit, const Clock &clock);

    /// Counts one. ErrorCode::RateLimited with the time to wait.
    Result<> admit(const ClientInfo &client);

private:
    Result<> tell(const ClientInfo &client, std::chrono::seconds wait);

    AttemptRepository &m_attempts;
    AuditRepository &m_audit;
    const Clock &m_clock;
};

} // namespace sallyport
