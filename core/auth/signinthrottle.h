// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/auth/attemptrepository.h"
#include "core/base/secret.h"

#include <variant>

namespace sallyport {

/// Slows down guessing of passwords (OWASP ASVS 4.0.3, 2.2.1; NIST SP 800-63B, 5.2.2): after some free tries each further one must wait
/// longer, up to a limit. Nothing is ever locked for good, and right passwords take back what they were counted as.
///
/// A try counts for its network over all names, for its name from this network, and for its name from everywhere. What counts is the name
/// as it was typed, so an account's name and its address have separate budgets: with a common one, tries at a name would tell whose an
/// address is. From a device that signed in to the account before, a try counts for that device and for all such devices of the account;
/// in a session, for the session and all sessions of the account, whatever it is called by now. Nobody else's tries make these wait.
class SignInThrottle
{
public:
    SignInThrottle(AttemptRepository &attempts, const Clock &clock);
    /// What is typed as a name is counted under its HMAC with this secret, which all nodes share: people now and then type a password
    /// there. Before the first try.
    void hideNames(Secret secret) { m_nameSecret = std::move(secret); }

    /// What is guessed at.
    struct Target
    {
        std::optional<QUuid> account; ///< none: nobody is called that
        QString name; ///< or address, as it was typed
        std::optional<QByteArray> device = {}; ///< DeviceTokens::deviceOf(); empty: none that is known
        std::optional<QUuid> session = {}; ///< of the account, where one who is signed in is asked again
    };
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

    /// To be asked before the password is looked at; it counts as wrong until it is forgiven.
    Result<Decision> admit(const Target &target, const ClientInfo &client);
    Result<> forgive(const QList<Forgiveness> &forgiveness) { return m_attempts.forgive(forgiveness); }
    /// For administrators: the account's owner need not wait any more. False when nobody had to.
    Result<bool> unlock(const QUuid &account);

private:
    AttemptRepository &m_attempts;
    const Clock &m_clock;
    Secret m_nameSecret;
};

} // namespace sallyport
