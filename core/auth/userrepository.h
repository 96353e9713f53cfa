// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/auditevent.h"
#include "core/auth/user.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace sallyport {

/// An account with the hash its password is checked against (a PHC string). Never leaves core/auth.
struct UserWithPassword
{
    User user;
    QByteArray passwordHash;
};

/// By what a list of accounts is sorted; ties by id. Accounts that lack the value come last, in either direction.
enum class UserOrder { Username, Email, FullName, CreatedAt, LastSignInAt };

/// Which accounts a list shows, and which part of it.
struct UserQuery
{
    /// Literal text, found anywhere in the name, full name or address; empty: all. One or two letters are looked for at the beginnings
    /// alone where there are very many accounts.
    QString search;
    std::optional<Role> role;
    std::optional<bool> disabled;
    UserOrder order = UserOrder::Username;
    bool descending = false;
    int limit = 50; ///< 1 to 1000
    QString after; ///< UserPage::next of the page before, or empty; of the same order
    int skip = 0; ///< so many of what follows are left out, for who jumps in a long list
};

struct UserPage
{
    /// What a search finds is counted to here, so that it takes no longer the more there are.
    static constexpr qint64 mostCounted = 10'000;

    QList<User> users;
    QString next; ///< empty on the last page
    qint64 total = 0; ///< of all pages; of a search mostCounted + 1 at most, which stands for any number beyond
};

/// What to change of an account; what is empty stays.
struct UserChange
{
    std::optional<QString> username = {};
    std::optional<std::optional<QString>> email = {}; ///< an empty one inside takes it away
    std::optional<std::optional<QString>> fullName = {};
    std::optional<Role> role = {};
    std::optional<bool> disabled = {}; ///< true ends every session
};

/// Another password.
struct PasswordChange
{
    QUuid userId;
    QByteArray newHash;
    std::optional<QByteArray> oldHash; ///< what the old one was checked against, where that was asked: must still be it
    std::optional<QUuid> keepSession; ///< every other session ends
    Timestamp now;
};

/// Where accounts are kept. A port: SQL in core/storage, memory in tests/support, one contract test for both.
///
/// Names and addresses share one space of identifiers, unique by identifierKey(), so that signing in by either is never ambiguous; and one
/// that is not plain ASCII must not look like another (confusableSkeleton()).
/// Every function may fail with ErrorCode::DatabaseUnavailable; "not there" is an empty optional or ErrorCode::NotFound. Each change
/// stores its events in the same transaction.
class UserRepository
{
public:
    virtual ~UserRepository() = default;

    /// ErrorCode::UsernameTaken or EmailTaken when someone has that identifier, or one that looks like it; nothing is stored then.
    virtual Result<> add(const User &user, const QByteArray &passwordHash, const AuditEvent &event) = 0;
    /// As add(), but only while no administrator exists, decided in the same transaction; otherwise ErrorCode::Forbidden.
    virtual Result<> addFirstAdministrator(const User &user, const QByteArray &passwordHash, const AuditEvent &event) = 0;

    virtual Result<std::optional<User>> findById(const QUuid &id) = 0;
    virtual Result<std::optional<UserWithPassword>> findWithPassword(const QUuid &id) = 0;
    /// By user name or address, whatever its case.
    virtual Result<std::optional<UserWithPassword>> findByIdentifier(QStringView nameOrAddress) = 0;
    /// ErrorCode::ValidationFailed when `after` is no page's end in this order.
    virtual Result<UserPage> list(const UserQuery &query) = 0;
    virtual Result<bool> hasAdministrator() = 0;

    /// The account as it is then. Errors as add() and effectiveChange(), NotFound, and LastAdministrator when this would leave no
    /// administrator who can sign in. What the change amounts to is decided in the transaction, so that of equal changes at the same time
    /// one stores the events that are eventsOf() it, and the others nothing.
    virtual Result<User> change(const QUuid &id, const UserChange &change, Timestamp now, const Actor &actor) = 0;
    /// Returns how many sessions were ended. ErrorCode::Conflict when the old hash is another one by now.
    virtual Result<int> setPassword(const PasswordChange &change, const AuditEvent &event) = 0;
    /// Stores the same password's hash at new costs, unless another password has been set meanwhile; that is no error.
    virtual Result<> upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash) = 0;
    /// ErrorCode::LastAdministrator as change(). Takes the account's sessions and notes with it; its audit records stay.
    virtual Result<> remove(const QUuid &id, const AuditEvent &event) = 0;
};

} // namespace sallyport
