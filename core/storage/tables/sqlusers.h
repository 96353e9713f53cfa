// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"
#include "core/storage/engine/database.h"

namespace sallyport {

/// Accounts in the tables users and identifiers. Thread-safe.
class SqlUsers final : public UserRepository
{
public:
    explicit SqlUsers(Database &database) : m_database(database) { }

    Result<> add(const User &user, const QByteArray &passwordHash, const AuditEvent &event) override;
    Result<> addFirstAdministrator(const User &user, const QByteArray &passwordHash, const AuditEvent &event) override;
    Result<std::optional<User>> findById(const QUuid &id) override;
    Result<std::optional<UserWithPassword>> findWithPassword(const QUuid &id) override;
    Result<std::optional<UserWithPassword>> findByIdentifier(QStringView nameOrAddress) override;
    Result<UserPage> list(const UserQuery &query) override;
    Result<bool> hasAdministrator() override;
    Result<User> change(const QUuid &id, const UserChange &change, Timestamp now, const Actor &actor) override;
    Result<int> setPassword(const PasswordChange &change, const AuditEvent &event) override;
    Result<> upgradePasswordHash(const QUuid &id, const QByteArray &oldHash, const QByteArray &newHash) override;
    Result<> remove(const QUuid &id, const AuditEvent &event) override;

private:
    Database &m_database;
};

} // namespace sallyport
