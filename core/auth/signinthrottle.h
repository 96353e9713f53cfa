// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/auth/attemptrepository.h"

#include <variant>

namespace sallyport {

/// Slows down guessing of passwords (OWASP ASVS 4.0.3, 2.2.1; NIST SP 800-63B, 5.2.2): after some free tries each further one must wait
/// longer, up to a limit. Nothing is ever locked for good, and right passwords take back what they were counted as.
///
/// A try counts for its network over all names, for its account from this network, and for its account from everywhere. From a device that
/// signed in to the account before it counts for that device only: nobody else's tries make it wait. A name that does not exist is
/// counted as an account is.
class SignInThrottle
{
public:
    SignInThrottle(AttemptRepository &attempts, const Clock &clock);

    /// What is guessed: an account, or a name without one. A hash, because people now and then type a password where the name belongs.
    static QByteArray subjectOf(const std::optional<QUuid> &account, QStringView typedName);

    struct Admitted
    {
        QList<Forgiveness> forgiveness; ///< for a password that is right
    };
    struct Refused
    {
        Error error; ///< ErrorCode::RateLimited with the time to wait
        bool isFirst = false; ///< of this delay
    };
    using Decision = std::variant<Admitted, Refused>;

    /// To be asked before the password is looked at. `device`: DeviceTokens::deviceOf().
    Result<Decision> admit(const QByteArray &subject, const std::optional<QByteArray> &device, const ClientInfo &client);
    Result<> forgive(const QList<Forgiveness> &forgiveness) { return m_attempts.forgive(forgiveness); }
    /// For administrators: the account's owner need not wait any more. False when nobody had to.
    Result<bool> unlock(const QUuid &account);

private:
    AttemptRepository &m_attempts;
    const Clock &m_clock;
};

} // namespace sallyport
