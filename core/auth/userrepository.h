// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// Which accounts a list shows, and which part of it.
struct UserQuery
{
    QString search; ///< literal text, found anywhere in the name, full name or address; empty: all
    std::optional<Role> role;
    std::optional<bool> disabled;
    int limit = 50; ///< 1 to 200
    QString after; ///< UserPage::next of the page before, or empty
};

struct UserPage
{
    QList<User> users; ///< by user name, without case
    QString next; ///< empty on the last page
    qint64 total = 0; ///< of all pages
};

/// Where accounts are kept. A port: SQL in core/storage, memory in tests/support, one contract test for both.
///
/// Names and addresses share one space of identifiers, unique by identifierKey(), so that signing in by either is never ambiguous.
/// Every function may fail with ErrorCode::DatabaseUnavailable; "not there" is an empty optional or ErrorCode::NotFound.
class UserRepository
{
public:
    virtual ~UserRepository() = default;

    /// ErrorCode::UsernameTaken or EmailTaken when someone has that identifier; nothing is stored then.
    virtual Result<> add(const User &user, const QByteArray &passwordHash) = 0;
    /// As add(), but only while no administrator exists, decided in the same transaction; otherwise ErrorCode::Forbidden.
    virtual Result<> addFirstAdministrator(const User &user, const QByteArray &passwordHash) = 0;

    virtual Result<std::optional<User>> findById(const QUuid &id) = 0;
    /// By user name or address, whatever its case.
    virtual Result<std::optional<UserWithPassword>> findByIdentifier(QStringView nameOrAddress) = 0;
    virtual Result<UserPage> list(const UserQuery &query) = 0;
    virtual Result<bool> hasAdministrator() = 0;

    virtual Result<> setPasswordHash(const QUuid &id, const QByteArray &passwordHash, Timestamp now) = 0;
    /// Stores the same password's hash at new costs, unless another password has been set meanwhile; that is no error.
    virtual Result<> upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash) = 0;
    /// ErrorCode::LastAdministrator when this would leave no administrator who can sign in.
    virtual Result<> setDisabled(const QUuid &id, bool disabled, Timestamp now) = 0;
    /// As setDisabled(). Takes the account's sessions and notes with it.
    virtual Result<> remove(const QUuid &id) = 0;
};

} // namespace sallyport
