// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QUuid>

namespace sallyport {

/// Where a page of accounts ended: the sort key of its last row. Opaque to callers, who get it as base64url text.
struct UserCursor
{
    QString usernameKey;
    QUuid id;

    bool operator==(const UserCursor &) const = default;

    QString toText() const;
    /// ErrorCode::ValidationFailed for anything toText() does not make.
    static Result<UserCursor> fromText(const QString &text);
};

} // namespace sallyport
