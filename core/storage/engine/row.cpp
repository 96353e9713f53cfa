// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/row.h"

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

std::optional<qint64> Row::optionalNumber()
{
    if (isNull()) {
        ++m_column;
        return std::nullopt;
    }
    return number();
}

qint64 Row::number()
{
    return m_query.value(m_column++).toLongLong();
}

// Below, braces evaluate from left to right, so the columns are read in their order.

QString Row::userColumns()
{
    return QStringLiteral("u.id, u.username, u.email, u.full_name, u.role, u.disabled, u.created_at, u.updated_at, u.last_sign_in_at, "
                          "u.password_changed_at");
}

User Row::user()
{
    return User{.id = id(),
                .username = text(),
                .email = optionalText(),
                .fullName = optionalText(),
                .role = text() == QLatin1StringView("administrator") ? Role::Administrator : Role::User,
                .disabled = flag(),
                .createdAt = time(),
                .updatedAt = time(),
                .lastSignInAt = optionalTime(),
                .passwordChangedAt = time()};
}

QString Row::sessionColumns()
{
    return QStringLiteral("s.id, s.user_id, s.kind, s.device, s.address, s.scopes, s.remembered, s.created_at, s.last_seen_at, "
                          "s.idle_expires_at, s.expires_at");
}

StoredSession Row::session()
{
    return StoredSession{.id = id(),
                         .userId = id(),
                         .kind = text() == QLatin1StringView("browser") ? StoredSession::Kind::Browser : StoredSession::Kind::Tokens,
                         .device = text(),
                         .address = text(),
                         .scopes = Scopes::fromText(text()).value_or(Scopes()),
                         .remembered = flag(),
                         .createdAt = time(),
                         .lastSeenAt = time(),
                         .idleExpiresAt = time(),
                         .expiresAt = time()};
}

bool Row::isNull() const
{
    return m_query.isNull(m_column);
}

} // namespace sallyport
