// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/signupthrottle.h"
#include "core/auth/userrepository.h"

namespace sallyport {

/// Limits what people do with accounts of their own: each change and each export is a record of the audit log that is kept for long, an
/// export reads everything, and a name or an address that is refused is somebody's (OWASP ASVS 4.0.3, 11.1.4).
class ChangeThrottle
{
public:
    ChangeThrottle(AttemptRepository &attempts, SignUpThrottle &signUps, const Clock &clock);

    /// Counts a change by the account's owner; one to another name or address for the network too, as a sign-up. ErrorCode::RateLimited
    /// with the time to wait.
    Result<> admitChange(const User &user, const UserChange &change, const ClientInfo &client);
    /// As admitChange(), for all that is kept about the account.
    Result<> admitExport(const User &user, const ClientInfo &client);

private:
    Result<> admit(const QList<AttemptRule> &rules, const User &user, const ClientInfo &client);

    AttemptRepository &m_attempts;
    SignUpThrottle &m_signUps;
    const Clock &m_clock;
};

} // namespace sallyport
