// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakestore.h"

namespace sallyport {

namespace {

QString counterOf(AuditAction action)
{
    if (action == AuditAction::SignIn)
        return QStringLiteral("sign_ins");
    if (action == AuditAction::SignInFailed)
        return QStringLiteral("failures");
    return action == AuditAction::UserCreated ? QStringLiteral("new_users") : QString();
}

} // namespace

void FakeStore::append(const AuditEvent &event)
{
    AuditRecord record{chain.lastNumber + 1, event, chain.lastHash, chainedHash(chain.lastHash, chain.lastNumber + 1, event)};
    record.event.actor.client.network.clear(); // no part of the record
    chain.lastNumber = record.number;
    chain.lastHash = record.hash;
    audit.append(record);
    if (const QString counter = counterOf(event.action); !counter.isEmpty())
        ++counts[{std::chrono::floor<std::chrono::hours>(event.at), counter}];
}

void FakeStore::forgive(const QList<Forgiveness> &forgiven)
{
    for (const Forgiveness &one : forgiven) {
        if (one.extent == Forgiveness::Extent::All) {
            tries.erase(one.key);
        } else if (const auto found = tries.find(one.key); found != tries.end() && found->second.count > 0) {
            --found->second.count;
            found->second.blockedUntil.reset();
            found->second.refused = false;
        }
    }
}

int FakeStore::endSessions(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, SessionEnd why)
{
    int ended = 0;
    for (auto &[id, stored] : sessions) {
        if (stored.session.userId != userId || id == except || !isLive(stored, now))
            continue;
        end(stored, now, why);
        ++ended;
    }
    return ended;
}

void FakeStore::end(Session &session, Timestamp now, SessionEnd why)
{
    session.ended = true;
    session.endedAt = now;
    session.why = why;
}

std::optional<LiveSession> FakeStore::liveSession(const QUuid &id, Timestamp now) const
{
    const auto found = sessions.find(id);
    if (found == sessions.end() || !isLive(found->second, now))
        return std::nullopt;
    return LiveSession{found->second.session, users.at(found->second.session.userId).user};
}

} // namespace sallyport
