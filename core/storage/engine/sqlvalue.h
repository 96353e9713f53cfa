// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/base64url.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"

#include <QVariant>

#include <concepts>
#include <optional>

namespace sallyport {

/// Our types as they are bound to a statement; core/storage/engine/row.h reads them back.

/// Qt binds a null QString as NULL; a text that is there is never NULL.
inline QVariant sqlValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}
inline QVariant sqlValue(const QUuid &id)
{
    return toText(id);
}
inline QVariant sqlValue(Timestamp time)
{
    return qint64(time.time_since_epoch().count());
}
/// Hashes and salts, as base64url text: the one form every database stores alike.
inline QVariant sqlValue(const QByteArray &bytes)
{
    return sqlValue(QString::fromLatin1(toBase64Url(bytes)));
}
/// A template so that nothing becomes a bool by accident.
template<std::same_as<bool> Flag>
QVariant sqlValue(Flag flag)
{
    return flag;
}
template<std::signed_integral Number>
QVariant sqlValue(Number number)
{
    return qint64(number);
}

template<class T>
QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

/// The values of a statement's `?` in order.
template<class... Values>
QVariantList sqlValues(const Values &...values)
{
    return {sqlValue(values)...};
}

} // namespace sallyport
