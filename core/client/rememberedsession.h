// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"

#include <QUuid>

#include <optional>

namespace sallyport {

/// What the keychain keeps of a session: whose it is, and its refresh token. The user is part of it so that two copies of the program
/// that share an entry notice when the other one has signed in as somebody else.
struct RememberedSession
{
    QUuid userId;
    Secret refreshToken;

    /// At most 128 bytes: some keychains hold little.
    Secret toEntry() const;
    static std::optional<RememberedSession> fromEntry(const Secret &entry);
};

} // namespace sallyport
