// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/auth/auditrepository.h"
#include "core/auth/noterepository.h"
#include "core/auth/secretrepository.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/signingkeyrepository.h"
#include "core/auth/statisticsrepository.h"
#include "core/auth/userrepository.h"

#include <memory>

namespace sallyport {

/// One implementation of the repository ports over an empty store of its own. The contract tests run on each of them.
class StorageBackend
{
public:
    virtual ~StorageBackend() = default;
    virtual UserRepository &users() = 0;
    virtual SessionRepository &sessions() = 0;
    virtual NoteRepository &notes() = 0;
    virtual AttemptRepository &attempts() = 0;
    virtual AuditRepository &audit() = 0;
    virtual StatisticsRepository &statistics() = 0;
    virtual SecretRepository &secrets() = 0;
    virtual SigningKeyRepository &signingKeys() = 0;

    /// Adds the rows "memory", "sqlite" and "postgresql" to a test's global data.
    static void addRows();
    /// The backend of the row the test runs on now.
    static std::unique_ptr<StorageBackend> ofThisRow();

    /// With the password hash "hash".
    Result<> addUser(const User &user);
    /// A session of a user with that password hash, good for 30 of its 90 days unless it is used.
    StoredSession addSession(const User &user, const QByteArray &secret, StoredSession::Kind kind = StoredSession::Kind::Tokens);
    /// What was logged, the newest first.
    QList<AuditAction> loggedActions();
    qint64 countUsers();
};

/// An account as tests need one; the id and the times tell it from others.
User makeUser(const QString &username, Role role = Role::User);
User makeUserWithAddress(const QString &username, const QString &email);
NewSession makeSession(const User &user, const QByteArray &secret, StoredSession::Kind kind = StoredSession::Kind::Tokens);
/// Something that happened to an account, from some address.
AuditEvent makeEvent(AuditAction action, const User &subject, Timestamp at);
AuditEvent makeEvent(AuditAction action, const User &subject);

/// A stand-in for a SHA-256 value; only their difference counts.
QByteArray hashOf(const QByteArray &name);

} // namespace sallyport
