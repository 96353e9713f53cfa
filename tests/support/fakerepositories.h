// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/auth/noterepository.h"
#include "core/auth/sessionrepository.h"
#include "core/auth/userrepository.h"

#include <map>
#include <mutex>

namespace sallyport {

/// What the three fakes share: they are one database, since removing an account takes its sessions and notes with it.
struct FakeStore
{
    struct Session
    {
        StoredSession session;
        bool ended = false;
    };
    struct RefreshToken
    {
        QUuid sessionId;
        Timestamp expiresAt;
        std::optional<Timestamp> usedAt = {};
        QByteArray childSalt = {};
    };

    std::mutex mutex;
    bool unavailable = false; ///< while true, every call fails with ErrorCode::DatabaseUnavailable
    std::map<QUuid, UserWithPassword> users;
    std::map<QString, QUuid> identifiers;
    std::map<QUuid, Session> sessions;
    std::map<QByteArray, RefreshToken> refreshTokens;
    std::map<QUuid, Note> notes;
};

/// Accounts in memory; passes the same contract test as SqlUsers.
class FakeUsers final : public UserRepository
{
public:
    explicit FakeUsers(FakeStore &store) : m_store(store) { }

    Result<> add(const User &user, const QByteArray &passwordHash) override;
    Result<> addFirstAdministrator(const User &user, const QByteArray &passwordHash) override;
    Result<std::optional<User>> findById(const QUuid &id) override;
    Result<std::optional<UserWithPassword>> findByIdentifier(QStringView nameOrAddress) override;
    Result<UserPage> list(const UserQuery &query) override;
    Result<bool> hasAdministrator() override;
    Result<> setPasswordHash(const QUuid &id, const QByteArray &passwordHash, Timestamp now) override;
    Result<> upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash) override;
    Result<> setDisabled(const QUuid &id, bool disabled, Timestamp now) override;
    Result<> remove(const QUuid &id) override;

private:
    FakeStore &m_store;
};

/// Sessions in memory; passes the same contract test as SqlSessions.
class FakeSessions final : public SessionRepository
{
public:
    explicit FakeSessions(FakeStore &store) : m_store(store) { }

    Result<> add(const StoredSession &session, const QByteArray &refreshHash, Timestamp refreshExpiresAt) override;
    Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) override;
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override;
    Result<> end(const QUuid &sessionId, Timestamp now) override;
    Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now) override;
    Result<int> removeOver(Timestamp now, int limit) override;

private:
    FakeStore &m_store;
};

/// Notes in memory; passes the same contract test as SqlNotes.
class FakeNotes final : public NoteRepository
{
public:
    explicit FakeNotes(FakeStore &store) : m_store(store) { }

    Result<> add(const Note &note) override;
    Result<QList<Note>> list(const Owner &owner) override;
    Result<std::optional<Note>> find(const QUuid &id, const Owner &owner) override;
    Result<> update(const Note &note) override;
    Result<> remove(const QUuid &id, const Owner &owner) override;

private:
    FakeStore &m_store;
};

/// Counted tries in memory; passes the same contract test as SqlAttempts.
class FakeAttempts final : public AttemptRepository
{
public:
    Result<AttemptCount> add(const QByteArray &key, Timestamp now, std::chrono::milliseconds window) override;
    Result<> forgive(const QByteArray &key, int count) override;

private:
    std::mutex m_mutex;
    std::map<QByteArray, AttemptCount> m_counts;
};

} // namespace sallyport
