// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/rememberedsession.h"
#include "core/client/tokenstore.h"

namespace sallyport {

/// What the keychain has of sessions, and under which names: an entry for each account of each server, and one for the device of each
/// server.
///
/// Answers come as the token store gives them: later, exactly once, unless the store ends first.
class SessionEntries
{
public:
    struct Found
    {
        QString key;
        RememberedSession session;
    };

    explicit SessionEntries(TokenStore &store) : m_store(store) { }

    /// `server`: ServerAddress::storageKey().
    static QString sessionKey(const QString &server, const QUuid &userId);

    /// ErrorCode::KeychainEmpty when there is none, or something else.
    void find(const QString &key, std::function<void(Result<Found>)> done);
    /// Earlier versions kept one session for each server: it moves to its account's entry on the way.
    void findOld(const QString &server, std::function<void(Result<Found>)> done);
    void save(const QString &key, const RememberedSession &session, std::function<void(Result<>)> done);
    /// Without `done` nobody minds how it ends.
    void remove(const QString &key, std::function<void(Result<>)> done = {});

    /// Proves to the server that somebody signed in here before, so that others' wrong passwords do not make them wait. Empty: none.
    void findDevice(const QString &server, std::function<void(Secret)> done);
    void saveDevice(const QString &server, const Secret &deviceToken);
    void removeDevice(const QString &server);

private:
    TokenStore &m_store;
};

} // namespace sallyport
