// SPDX-License-Identifier: Apache-2.0
#include "core/storage/row.h"

#include "core/auth/base64url.h"

#include <QSqlQuery>
#include <QVariant>

namespace sallyport {

QString Row::text()
{
    return m_query.value(m_column++).toString();
}

std::optional<QString> Row::optionalText()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return text();
}

QUuid Row::id()
{
    return QUuid::fromString(text());
}

std::optional<QUuid> Row::optionalId()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return id();
}

Timestamp Row::time()
{
    return Timestamp(std::chrono::milliseconds(number()));
}

std::optional<Timestamp> Row::optionalTime()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return time();
}

QByteArray Row::bytes()
{
    return fromBase64Url(text().toLatin1()).value_or(QByteArray());
}

bool Row::flag()
{
    return m_query.value(m_column++).toBool();
}

qint64 Row::number()
{
    return m_query.value(m_column++).toLongLong();
}

User Row::user()
{
    // Braces evaluate from left to right, so the columns are read in their order.
    return User{.id = id(),
                .username = text(),
                .email = optionalText(),
                .fullName = optionalText(),
                .role = text() == QLatin1StringView("administrator") ? Role::Administrator : Role::User,
                .disabled = flag(),
                .createdAt = time(),
                .updatedAt = time(),
                .lastSignInAt = optionalTime()};
}

bool Row::isNull() const
{
    return m_query.isNull(m_column);
}

} // namespace sallyport
