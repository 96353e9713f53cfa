// SPDX-License-Identifier: Apache-2.0
#include "core/storage/usercursor.h"

#include "core/auth/base64url.h"

namespace sallyport {

namespace {

constexpr char version = 1; // of this format
constexpr qsizetype idBytes = 16;

} // namespace

// Version, then the 16 bytes of the id, then the key in UTF-8.
QString UserCursor::toText() const
{
    return QString::fromLatin1(toBase64Url(QByteArray(1, version) + id.toRfc4122() + usernameKey.toUtf8()));
}

Result<UserCursor> UserCursor::fromText(const QString &text)
{
    const std::optional<QByteArray> bytes = fromBase64Url(text.toUtf8());
    if (bytes && bytes->size() > 1 + idBytes && bytes->front() == version) {
        const UserCursor cursor{QString::fromUtf8(bytes->sliced(1 + idBytes)), QUuid::fromRfc4122(bytes->sliced(1, idBytes))};
        if (cursor.toText() == text) // refuses what is not UTF-8
            return cursor;
    }
    const QString message = QStringLiteral("This is not a cursor from an earlier page.");
    return Error{
        .code = ErrorCode::ValidationFailed,
        .detail = message,
        .fields = {FieldError{QJsonArray{QStringLiteral("query"), QStringLiteral("cursor")}, message, QStringLiteral("value_error")}}};
}

} // namespace sallyport
