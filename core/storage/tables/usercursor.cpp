// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/usercursor.h"

#include "core/auth/base64url.h"

namespace sallyport {

namespace {

constexpr char version = 2; // of this format
constexpr qsizetype headBytes = 4;
constexpr qsizetype idBytes = 16;

// Version, order, direction, whether there is a key; then the 16 bytes of the id, then the key.
QByteArray headOf(UserOrder order, bool descending, bool hasKey)
{
    return QByteArray(1, version) + char(order) + char(descending) + char(hasKey);
}

} // namespace

QString UserCursor::toText() const
{
    return QString::fromLatin1(toBase64Url(headOf(order, descending, key.has_value()) + id.toRfc4122() + key.value_or(QByteArray())));
}

Result<UserCursor> UserCursor::fromText(const UserQuery &query)
{
    const QByteArray bytes = fromBase64Url(query.after.toUtf8()).value_or(QByteArray());
    if (bytes.size() >= headBytes + idBytes) {
        UserCursor cursor{query.order, query.descending, std::nullopt, QUuid::fromRfc4122(bytes.sliced(headBytes, idBytes))};
        if (bytes[headBytes - 1] != 0)
            cursor.key = bytes.sliced(headBytes + idBytes);
        // Refuses other orders, and what toText() never makes.
        if (cursor.toText() == query.after && (!cursor.key || cursor.key->isValidUtf8()))
            return cursor;
    }
    const QString message = QStringLiteral("This is not a cursor from an earlier page of this list.");
    return Error{
        .code = ErrorCode::ValidationFailed,
        .detail = message,
        .fields = {FieldError{QJsonArray{QStringLiteral("query"), QStringLiteral("cursor")}, message, QStringLiteral("value_error")}}};
}

} // namespace sallyport
