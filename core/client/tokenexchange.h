// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/apiclient.h"
#include "core/client/renewallock.h"
#include "core/client/sessionentries.h"

#include <QElapsedTimer>

namespace sallyport {

/// One exchange of a refresh token for its child, in step with the other copies of the program on this machine: waits for the lock, takes
/// the newest token from the keychain, exchanges it, keeps the child, lets go, and deletes itself.
///
/// An answer that is lost on the way is asked for again with the same token, as long as RefreshGrace has it: later nobody could tell this
/// client from a thief.
///
/// A token is good for one exchange, and one that comes back later ends the session (RFC 9700, 4.14.2). So the keychain must follow
/// whatever becomes of who asked: an exchange that was given up goes on. And what was stored and cannot be read now may have been spent by
/// another copy: nothing is exchanged then, and who asked hears the keychain's error. An entry that is gone was ended by another copy;
/// the server refuses its token without harm.
class TokenExchange final : public QObject
{
    Q_OBJECT

public:
    struct Subject
    {
        QString key; ///< of the keychain's entry; empty: the session is not kept there
        bool isStored = false; ///< what is there now is this token, or one that follows from it
        RememberedSession session;
        QString lockFile;
    };
    struct Heard
    {
        std::function<void(Result<api::TokenPair>)> exchanged; ///< once
        std::function<void(Result<>)> kept; ///< after that, when there was something to keep
        std::function<void()> lost; ///< before: the entry is another user's by now, and was left alone
    };

    TokenExchange(ApiClient &client, TokenStore &store, Subject subject, Heard heard, QObject *parent);

    void start();
    /// Nobody listens any more. The keychain's entry follows only if it still is the spent token.
    void giveUp();

    /// The bare call.
    static QFuture<Result<api::TokenPair>> refresh(ApiClient &client, const ApiClient::Destination &server, const Secret &refreshToken,
                                                   std::chrono::milliseconds limit = std::chrono::milliseconds::max());

private:
    void readNewest();
    void takeNewest(Result<SessionEntries::Found> newest);
    void exchange();
    void send();
    std::chrono::milliseconds sinceFirst() const;
    void hear(Result<api::TokenPair> tokens);
    /// How long to wait before the same token is sent again; nothing when it must not be, or that is no use.
    std::optional<std::chrono::milliseconds> pauseBefore(const Error &failed) const;
    void conclude(Result<api::TokenPair> tokens);
    void keep(const Secret &child);
    void keepInPlace(const Secret &child);
    void end();

    ApiClient &m_client;
    const ApiClient::Destination m_server; ///< the one whose tokens these are
    SessionEntries m_entries;
    Subject m_subject;
    Heard m_heard;
    RenewalLock m_lock;
    QElapsedTimer m_sinceFirst; ///< time the token was sent
    int m_sent = 0;
    bool m_isGivenUp = false;
};

} // namespace sallyport
