// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace sallyport {

/// Proof that someone has signed in to an account on this device before, so that their tries have a budget of their own and nobody
/// else's wrong passwords make them wait (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
///
/// It lets nobody in: the password is asked all the same. Not stored: user, a random device id, day of issue, and an HMAC-SHA-256 over
/// them and the time the password was set, with a secret all nodes share. Good for a year, or until the account has another password.
class DeviceTokens
{
public:
    DeviceTokens(Secret key, const Clock &clock, Random &random);

    Secret issue(const User &user) const;
    /// The device's id when the token is good and this user's; constant time.
    std::optional<QByteArray> deviceOf(const Secret &token, const User &user) const;

private:
    QByteArray signatureOf(QByteArrayView payload, const User &user) const;

    Secret m_key;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace sallyport
