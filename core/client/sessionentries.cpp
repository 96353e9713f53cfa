// SPDX-License-Identifier: Apache-2.0
#include "core/client/sessionentries.h"

#include "core/base/uuid.h"

namespace sallyport {

namespace {

QString deviceKey(const QString &server)
{
    return server + QStringLiteral(" device");
}

void ignore(const Result<> &)
{ }

} // namespace

QString SessionEntries::sessionKey(const QString &server, const QUuid &userId)
{
    return server + u' ' + toText(userId);
}

void SessionEntries::find(const QString &key, std::function<void(Result<Found>)> done)
{
    m_store.load(key, [key, done = std::move(done)](const Result<Secret> &entry) {
        if (!entry)
            return done(entry.error());
        auto session = RememberedSession::fromEntry(*entry);
        if (!session)
            return done(Error{.code = ErrorCode::KeychainEmpty, .detail = QStringLiteral("The keychain's entry is no session")});
        done(Found{key, std::move(*session)});
    });
}

void SessionEntries::findOld(const QString &server, std::function<void(Result<Found>)> done)
{
    find(server, [&store = m_store, server, done = std::move(done)](Result<Found> old) {
        if (!old)
            return done(std::move(old));
        const QString key = sessionKey(server, old->session.userId);
        const auto found = std::make_shared<Found>(std::move(*old));
        store.save(key, found->session.toEntry(), [&store, server, key, found, done](const Result<> &moved) {
            if (moved) {
                store.remove(server, ignore);
                found->key = key;
            }
            done(std::move(*found));
        });
    });
}

void SessionEntries::save(const QString &key, const RememberedSession &session, std::function<void(Result<>)> done)
{
    m_store.save(key, session.toEntry(), std::move(done));
}

void SessionEntries::remove(const QString &key, std::function<void(Result<>)> done)
{
    m_store.remove(key, done ? std::move(done) : ignore);
}

void SessionEntries::findDevice(const QString &server, std::function<void(Secret)> done)
{
    m_store.load(deviceKey(server), [done = std::move(done)](Result<Secret> token) { done(token ? std::move(*token) : Secret()); });
}

void SessionEntries::saveDevice(const QString &server, const Secret &deviceToken)
{
    m_store.save(deviceKey(server), deviceToken.clone(), ignore);
}

void SessionEntries::removeDevice(const QString &server)
{
    m_store.remove(deviceKey(server), ignore);
}

} // namespace sallyport
