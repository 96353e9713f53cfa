// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/sessionrepository.h"
#include "tests/support/fakestore.h"

namespace sallyport {

/// Sessions in memory; passes the same contract test as SqlSessions.
class FakeSessions final : public SessionRepository
{
public:
    explicit FakeSessions(FakeStore &store) : m_store(store) { }

    Result<bool> add(const NewSession &session, const AuditEvent &event) override;
    Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) override;
    Result<std::optional<LiveSession>> findLiveByCookie(const QByteArray &cookieHash, Timestamp now) override;
    Result<std::optional<SessionEnd>> whyOver(const QUuid &sessionId, Timestamp now) override;
    Result<QList<StoredSession>> list(const QUuid &userId, Timestamp now) override;
    Result<SessionPage> page(const SessionQuery &query, Timestamp now) override;
    Result<RefreshOutcome> exchange(const RefreshExchange &exchange) override;
    Result<bool> end(const QUuid &userId, const QUuid &sessionId, Timestamp now, const AuditEvent &event) override;
    Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event) override;
    Result<> touch(const QList<SessionUse> &uses) override;
    Result<int> removeOver(Timestamp now, int limit) override;

private:
    FakeStore &m_store;
};

} // namespace sallyport
