// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"

#include <QUuid>

namespace sallyport {

/// Where a page of accounts ended: the sort key of its last row, in which order. Opaque to callers, who get it as base64url text.
struct UserCursor
{
    UserOrder order = UserOrder::Username;
    bool descending = false;
    std::optional<QByteArray> key; ///< UTF-8 or the digits of a time; none: among those that lack the value
    QUuid id;

    bool operator==(const UserCursor &) const = default;

    QString toText() const;
    /// ErrorCode::ValidationFailed for anything toText() does not make, and for one of another order than the query's.
    static Result<UserCursor> fromText(const UserQuery &query);
};

} // namespace sallyport
