// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/user.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/sqlfilter.h"

namespace sallyport {

/// Literal text anywhere in a name, full name or address: the table search of SQLite, the trigram indexes of PostgreSQL, within the
/// transactions of SqlUsers.

/// Adds an account, or what changed of it.
Result<> indexUser(Connection &connection, const User &user);
/// To be called before the account goes.
Result<> unindexUser(Connection &connection, const QUuid &id);
/// Where a search looks: a FROM clause in which the table users is called `u`, with its conditions.
struct UserSearch
{
    QString from = QStringLiteral(" FROM users u");
    QVariantList fromValues;
    SqlFilter filter;
    bool isAll = false; ///< there is nothing to look for
    std::optional<qint64> total; ///< how many it finds, where that is known already
};

/// The quickest way to what is searched for; all accounts when that is empty. What many have is found soonest by reading along the
/// order of the list, what few have by the index.
Result<UserSearch> planSearch(Connection &connection, const QString &search);

} // namespace sallyport
