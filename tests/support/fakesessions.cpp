// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesessions.h"

#include "core/auth/grantedscopes.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

namespace {

using Kind = RefreshOutcome::Kind;

RefreshOutcome giveChild(FakeStore &store, const RefreshExchange &exchange, FakeStore::RefreshToken &token, LiveSession live)
{
    token.usedAt = exchange.spentAt ? exchange.spentAt() : exchange.now;
    token.childSalt = exchange.childSalt;
    StoredSession &session = store.sessions.at(token.sessionId).session;
    session.lastSeenAt = std::max(session.lastSeenAt, exchange.now);
    session.idleExpiresAt = std::min(exchange.now + exchange.idle.of(session.remembered), session.expiresAt);
    session.address = exchange.client.address;
    store.refreshTokens[exchange.childHash] = {token.sessionId, session.idleExpiresAt};
    live.session = session;
    return {Kind::Exchanged, exchange.childSalt, std::move(live)};
}

RefreshOutcome endAsReused(FakeStore &store, const RefreshExchange &exchange, const LiveSession &live)
{
    store.append(auditEvent(AuditAction::RefreshReused, exchange.now, Actor{std::nullopt, QString(), exchange.client}, live.user,
                            {{QStringLiteral("session"), toText(live.session.id)}}));
    FakeStore::end(store.sessions.at(live.session.id), exchange.now, SessionEnd::TokenReused);
    return {Kind::Reused, QByteArray(), std::nullopt, live.session.id};
}

/// The live sessions of a user, the last used first.
QList<StoredSession> liveSessionsOf(const FakeStore &store, const QUuid &userId, Timestamp now)
{
    QList<StoredSession> sessions;
    for (const auto &[id, stored] : store.sessions) {
        if (stored.session.userId == userId && store.isLive(stored, now))
            sessions.append(stored.session);
    }
    std::ranges::sort(sessions, std::greater(), [](const StoredSession &one) { return std::pair(one.lastSeenAt, toText(one.id)); });
    return sessions;
}

} // namespace

Result<bool> FakeSessions::add(const NewSession &added, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<bool> {
        const auto user = m_store.users.find(added.session.userId);
        if (user == m_store.users.end() || user->second.user.disabled || user->second.passwordHash != added.passwordHash)
            return false;
        user->second.user.lastSignInAt = added.session.createdAt;
        const QList<StoredSession> others = liveSessionsOf(m_store, added.session.userId, added.session.createdAt);
        AuditEvent told = event;
        if (const QList<StoredSession> ended = others.mid(mostOfOneUser - 1); !ended.isEmpty()) {
            for (const StoredSession &one : ended)
                FakeStore::end(m_store.sessions.at(one.id), added.session.createdAt, SessionEnd::SignedOut);
            told.details.insert(QStringLiteral("ended_sessions"), int(ended.size()));
        }
        StoredSession session = added.session;
        session.idleExpiresAt = std::min(session.idleExpiresAt, session.expiresAt);
        const bool isBrowser = session.kind == StoredSession::Kind::Browser;
        m_store.sessions[session.id] = {session, isBrowser ? added.secretHash : QByteArray()};
        if (!isBrowser)
            m_store.refreshTokens[added.secretHash] = {session.id, session.idleExpiresAt};
        m_store.forgive(added.forgiven);
        m_store.append(told);
        return true;
    });
}

Result<std::optional<LiveSession>> FakeSessions::findLive(const QUuid &sessionId, Timestamp now)
{
    return m_store.run([&]() -> Result<std::optional<LiveSession>> { return m_store.liveSession(sessionId, now); });
}

Result<std::optional<LiveSession>> FakeSessions::findLiveByCookie(const QByteArray &cookieHash, Timestamp now)
{
    return m_store.run([&]() -> Result<std::optional<LiveSession>> {
        const auto found = std::ranges::find_if(m_store.sessions, [&](const auto &entry) {
            return entry.second.session.kind == StoredSession::Kind::Browser && entry.second.cookieHash == cookieHash;
        });
        return found == m_store.sessions.end() ? std::nullopt : m_store.liveSession(found->first, now);
    });
}

Result<std::optional<SessionEnd>> FakeSessions::whyOver(const QUuid &sessionId, Timestamp now)
{
    return m_store.run([&]() -> Result<std::optional<SessionEnd>> {
        const auto found = m_store.sessions.find(sessionId);
        if (found == m_store.sessions.end() || m_store.isLive(found->second, now))
            return std::nullopt;
        const FakeStore::Session &over = found->second;
        if (!over.ended)
            return over.session.idleExpiresAt == over.session.expiresAt ? SessionEnd::TooOld : SessionEnd::Idle;
        const auto byStranger = [&](const AuditRecord &record) {
            const AuditEvent &event = record.event;
            return event.at == over.endedAt && event.subjectId == over.session.userId && event.actor.userId != over.session.userId
                && (event.action == AuditAction::SignOut || event.action == AuditAction::SignOutEverywhere);
        };
        const bool isStranger = over.why == SessionEnd::SignedOut && std::ranges::any_of(m_store.audit, byStranger);
        return isStranger ? SessionEnd::EndedByAdministrator : over.why;
    });
}

Result<QList<StoredSession>> FakeSessions::list(const QUuid &userId, Timestamp now)
{
    return m_store.run([&]() -> Result<QList<StoredSession>> {
        QList<StoredSession> sessions = liveSessionsOf(m_store, userId, now);
        sessions.resize(std::min(sessions.size(), qsizetype(1000)));
        return sessions;
    });
}

Result<SessionPage> FakeSessions::page(const SessionQuery &query, Timestamp now)
{
    return m_store.run([&]() -> Result<SessionPage> {
        QList<LiveSession> found;
        for (const auto &[id, stored] : m_store.sessions) {
            const StoredSession &session = stored.session;
            if (m_store.isLive(stored, now) && (!query.userId || session.userId == *query.userId)
                && (query.address.isEmpty() || session.address == query.address))
                found.append({session, m_store.users.at(session.userId).user});
        }
        const auto idOf = [](const LiveSession &live) { return toText(live.session.id); };
        std::ranges::sort(found, std::greater(), idOf);
        SessionPage page{.sessions = {}, .next = {}, .total = std::min<qint64>(found.size(), SessionPage::mostCounted + 1)};
        for (LiveSession &live : found) {
            if (query.before && idOf(live) >= toText(*query.before))
                continue;
            if (page.sessions.size() == query.limit) {
                page.next = page.sessions.last().session.id;
                break;
            }
            page.sessions.append(std::move(live));
        }
        return page;
    });
}

Result<RefreshOutcome> FakeSessions::exchange(const RefreshExchange &exchange)
{
    return m_store.run([&]() -> Result<RefreshOutcome> {
        const auto parent = m_store.refreshTokens.find(exchange.parentHash);
        if (parent == m_store.refreshTokens.end())
            return RefreshOutcome{};
        FakeStore::RefreshToken &token = parent->second;
        std::optional<LiveSession> live = m_store.liveSession(token.sessionId, exchange.now);
        if (!live)
            return RefreshOutcome{Kind::Refused, QByteArray(), std::nullopt, token.sessionId};
        if (!refreshedScopes(live->user.role, live->session.scopes, exchange.scopes))
            return RefreshOutcome{Kind::ScopesRefused, QByteArray(), std::nullopt};
        if (token.usedAt && exchange.now - *token.usedAt <= exchange.grace)
            return RefreshOutcome{Kind::Repeated, token.childSalt, std::move(live)};
        if (token.usedAt)
            return endAsReused(m_store, exchange, *live);
        return token.expiresAt <= exchange.now ? RefreshOutcome{} : giveChild(m_store, exchange, token, std::move(*live));
    });
}

Result<bool> FakeSessions::end(const QUuid &userId, const QUuid &sessionId, Timestamp now, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<bool> {
        const auto found = m_store.sessions.find(sessionId);
        if (found == m_store.sessions.end() || found->second.session.userId != userId || !m_store.isLive(found->second, now))
            return false;
        FakeStore::end(found->second, now, SessionEnd::SignedOut);
        m_store.append(event);
        return true;
    });
}

Result<int> FakeSessions::endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event)
{
    return m_store.run([&]() -> Result<int> {
        m_store.append(event);
        return m_store.endSessions(userId, except, now, SessionEnd::SignedOut);
    });
}

Result<> FakeSessions::touch(const QList<SessionUse> &uses)
{
    return m_store.run([&]() -> Result<> {
        for (const SessionUse &use : uses) {
            const auto found = m_store.sessions.find(use.sessionId);
            if (found == m_store.sessions.end() || !m_store.isLive(found->second, use.at))
                continue;
            StoredSession &session = found->second.session;
            session.lastSeenAt = std::max(session.lastSeenAt, use.at);
            session.idleExpiresAt = std::max(session.idleExpiresAt, std::min(use.idleExpiresAt, session.expiresAt));
        }
        return {};
    });
}

Result<int> FakeSessions::removeOver(Timestamp now, int limit)
{
    return m_store.run([&]() -> Result<int> {
        const auto isOver = [&](const QUuid &id) { return !m_store.isLive(m_store.sessions.at(id), now); };
        int removed = 0;
        std::erase_if(m_store.refreshTokens, [&](const auto &token) {
            const bool hasRested = !token.second.usedAt && token.second.expiresAt <= now;
            return removed < limit && (hasRested || isOver(token.second.sessionId)) && ++removed;
        });
        std::erase_if(m_store.sessions, [&](const auto &session) {
            const bool needed =
                std::ranges::any_of(m_store.refreshTokens, [&](const auto &token) { return token.second.sessionId == session.first; });
            return removed < limit && !needed && isOver(session.first) && ++removed;
        });
        return removed;
    });
}

} // namespace sallyport
