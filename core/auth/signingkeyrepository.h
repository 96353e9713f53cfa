// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/auth/keytimetable.h"

namespace sallyport {

/// Where the signing keys that all nodes share are kept. A port, as UserRepository.
class SigningKeyRepository
{
public:
    virtual ~SigningKeyRepository() = default;

    /// All there ever were, in the order of their numbers.
    virtual Result<QList<KeyRecord>> list() = 0;
    /// The key itself; nothing for one that is retired or unknown. ErrorCode::ConfigurationInvalid when it cannot be opened.
    virtual Result<std::optional<SigningKey>> open(const QByteArray &id) = 0;
    /// Stores a key with the number the record has. False when that number is taken: another node was faster, and its key counts.
    virtual Result<bool> add(const KeyRecord &record, const SigningKey &key, const AuditEvent &event) = 0;
    /// Forgets the private half for good. False when that was done before. Errors of KeyTimetable::mayRetire(), decided in the
    /// transaction that changes it.
    virtual Result<bool> retire(const QByteArray &id, Timestamp now, const AuditEvent &event) = 0;
    /// Live keys learn that they may sign tokens that live so long.
    virtual Result<> raiseTokenLifetime(std::chrono::seconds lifetime) = 0;
};

} // namespace sallyport
