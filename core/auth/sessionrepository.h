// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/base/result.h"

#include <QByteArray>

namespace sallyport {

/// One signed-in device: a family of refresh tokens and every access token made from them.
struct StoredSession
{
    QUuid id;
    QUuid userId;
    QString device; ///< what the client calls itself (User-Agent), at most 200 characters
    QString address; ///< of the last sign-in or refresh
    Timestamp createdAt;
    Timestamp lastSeenAt;
    Timestamp expiresAt; ///< absolute end, whatever is refreshed

    bool operator==(const StoredSession &) const = default;
};

/// A session that is still good, with its owner as they are now.
struct LiveSession
{
    StoredSession session;
    User user;
};

/// One exchange of a refresh token for its child. Tokens themselves are never stored: only SHA-256 of them.
struct RefreshExchange
{
    QByteArray parentHash;
    QByteArray childHash;
    QByteArray childSalt; ///< with the parent token, what the child is derived from (HMAC)
    Timestamp childExpiresAt; ///< idle end; the session's absolute end wins
    Timestamp now;
    std::chrono::milliseconds grace{0}; ///< how long after its use a parent still leads to the same child
    QString address;
};

struct RefreshOutcome
{
    enum class Kind {
        Exchanged, ///< the child is the new token
        Repeated, ///< a race was lost within the grace: the child of `childSalt` is the answer
        Reused, ///< a spent token came back: the whole session has just been ended
        Refused, ///< unknown, expired, or its session is over
    };
    Kind kind = Kind::Refused;
    QByteArray childSalt;
    std::optional<LiveSession> live; ///< for Exchanged and Repeated
};

/// Where sessions are kept. A port, as UserRepository.
class SessionRepository
{
public:
    virtual ~SessionRepository() = default;

    /// Stores the session with its first refresh token, and the owner's last sign-in, in one transaction.
    virtual Result<> add(const StoredSession &session, const QByteArray &refreshHash, Timestamp refreshExpiresAt) = 0;
    /// The session and its user, when it has neither ended nor expired. A disabled user is returned: the caller decides.
    virtual Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) = 0;
    /// One transaction; one UPDATE decides who of several parallel exchanges of a token is first.
    virtual Result<RefreshOutcome> exchange(const RefreshExchange &exchange) = 0;
    /// Ends one session; one that is over already is no error.
    virtual Result<> end(const QUuid &sessionId, Timestamp now) = 0;
    /// Ends every session of a user but `except`. Returns how many there were.
    virtual Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now) = 0;
    /// Deletes up to `limit` refresh tokens and sessions that can change no answer any more; returns how many. These are expired
    /// tokens that were never used, and sessions that have ended or expired with all their tokens. A spent token stays for as long
    /// as its session lives, expired or not: that it comes back betrays a thief.
    virtual Result<int> removeOver(Timestamp now, int limit) = 0;
};

} // namespace sallyport
