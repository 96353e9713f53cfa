// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/attemptrepository.h"
#include "core/auth/auditevent.h"
#include "core/auth/user.h"
#include "core/base/result.h"
#include "core/base/scope.h"

#include <QByteArray>

#include <functional>

namespace sallyport {

/// One signed-in device: a family of refresh tokens and every access token made from them, or a browser's cookie.
struct StoredSession
{
    enum class Kind { Tokens, Browser };

    QUuid id;
    QUuid userId;
    Kind kind = Kind::Tokens;
    QString device; ///< what the client calls itself, at most 200 characters
    QString address; ///< of the last sign-in or refresh
    Scopes scopes; ///< what was granted; the user's role may take some of it away later
    bool remembered = true; ///< false: ends after a short rest
    Timestamp createdAt;
    Timestamp lastSeenAt;
    Timestamp idleExpiresAt; ///< its end unless it is used before
    Timestamp expiresAt; ///< absolute end, whatever is refreshed

    bool operator==(const StoredSession &) const = default;
};

/// A session that is still good, with its owner as they are now.
struct LiveSession
{
    StoredSession session;
    User user;
};

/// A sign-in whose password was right, as it is to be stored.
struct NewSession
{
    StoredSession session;
    QByteArray secretHash; ///< SHA-256 of the first refresh token or of the cookie, as the kind says
    QByteArray passwordHash; ///< what the password was checked against: another one by now undoes the sign-in
    QList<Forgiveness> forgiven; ///< the tries counted for it
};

/// Which sessions of all users a list shows, the newest first.
struct SessionQuery
{
    std::optional<QUuid> userId;
    QString address; ///< empty: any
    int limit = 50; ///< 1 to 200
    std::optional<QUuid> before; ///< SessionPage::next of the page before
};

struct SessionPage
{
    static constexpr qint64 mostCounted = 10'000;

    QList<LiveSession> sessions;
    std::optional<QUuid> next; ///< none on the last page
    qint64 total = 0; ///< of all pages; mostCounted + 1 at most, which stands for any number beyond
};

/// How long a session may rest, by whether it is remembered.
struct IdleLimits
{
    std::chrono::milliseconds remembered = std::chrono::days(30);
    std::chrono::milliseconds unremembered = std::chrono::hours(1);

    std::chrono::milliseconds of(bool isRemembered) const { return isRemembered ? remembered : unremembered; }
};

/// One exchange of a refresh token for its child. Tokens themselves are never stored: only SHA-256 of them.
struct RefreshExchange
{
    QByteArray parentHash;
    QByteArray childHash;
    QByteArray childSalt; ///< with the parent token, what the child is derived from (HMAC)
    std::optional<Scopes> scopes = {}; ///< what is asked for: refreshedScopes() must grant it, or nothing is exchanged
    IdleLimits idle; ///< until when the child is good; the session's absolute end wins
    Timestamp now; ///< when the token was brought
    /// Asked once the token is about to be spent, which may be long after it was brought: the grace begins then. None: `now`.
    std::function<Timestamp()> spentAt = {};
    std::chrono::milliseconds grace{0}; ///< how long after its use a parent still leads to the same child
    ClientInfo client; ///< who brings the token: for the session list, and for the audit log when it was spent
};

struct RefreshOutcome
{
    enum class Kind {
        Exchanged, ///< the child is the new token
        Repeated, ///< a race was lost within the grace: the child of `childSalt` is the answer
        Reused, ///< a spent token came back: the whole session has just been ended, and AuditAction::RefreshReused stored
        ScopesRefused, ///< the token is good, and still is: refreshedScopes() grants nothing
        Refused, ///< unknown, expired, or its session is over
    };
    Kind kind = Kind::Refused;
    QByteArray childSalt;
    std::optional<LiveSession> live; ///< for Exchanged and Repeated
    QUuid sessionId = {}; ///< the token's; null when the token is unknown
};

/// That a session was in use: what a browser session lives on.
struct SessionUse
{
    QUuid sessionId;
    Timestamp at;
    Timestamp idleExpiresAt;
};

/// Where sessions are kept. A port, as UserRepository. Each change stores its event in the same transaction.
class SessionRepository
{
public:
    /// How many live sessions one account has at most, so that nobody fills the storage.
    static constexpr int mostOfOneUser = 500;

    virtual ~SessionRepository() = default;

    /// Stores the session with its secret, the owner's last sign-in and what is forgiven, in one transaction. False, and nothing stored,
    /// when the account is gone or disabled or has another password by now. Beyond mostOfOneUser the least recently used ones end, and
    /// the event tells how many: {"ended_sessions": n}.
    virtual Result<bool> add(const NewSession &session, const AuditEvent &event) = 0;
    /// The session and its user, when it has neither ended nor expired. A disabled user is returned: the caller decides.
    virtual Result<std::optional<LiveSession>> findLive(const QUuid &sessionId, Timestamp now) = 0;
    /// The browser session of a cookie, as findLive().
    virtual Result<std::optional<LiveSession>> findLiveByCookie(const QByteArray &cookieHash, Timestamp now) = 0;
    /// Why a session is over; empty while it is good, and when nothing is known of it any more.
    virtual Result<std::optional<SessionEnd>> whyOver(const QUuid &sessionId, Timestamp now) = 0;
    /// The sessions of a user that are neither ended nor expired, the last used first; 1,000 at most.
    virtual Result<QList<StoredSession>> list(const QUuid &userId, Timestamp now) = 0;
    /// The sessions of all users that are neither ended nor expired.
    virtual Result<SessionPage> page(const SessionQuery &query, Timestamp now) = 0;
    /// One transaction; one UPDATE decides who of several parallel exchanges of a token is first.
    virtual Result<RefreshOutcome> exchange(const RefreshExchange &exchange) = 0;
    /// Ends one session of a user. False, and no event, when there is none such or it is over.
    virtual Result<bool> end(const QUuid &userId, const QUuid &sessionId, Timestamp now, const AuditEvent &event) = 0;
    /// Ends every session of a user but `except`. Returns how many there were; the event is stored even when there was none.
    virtual Result<int> endAll(const QUuid &userId, const std::optional<QUuid> &except, Timestamp now, const AuditEvent &event) = 0;
    /// Notes when sessions were last used; later times win, absolute ends stay. Sessions that are over stay so.
    virtual Result<> touch(const QList<SessionUse> &uses) = 0;
    /// Deletes up to `limit` refresh tokens and sessions that can change no answer any more; returns how many. These are expired
    /// tokens that were never used, and sessions that have ended or expired with all their tokens. A spent token stays for as long
    /// as its session lives, expired or not: that it comes back betrays a thief.
    virtual Result<int> removeOver(Timestamp now, int limit) = 0;
};

} // namespace sallyport
