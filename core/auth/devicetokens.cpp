// SPDX-License-Identifier: Apache-2.0
#include "core/auth/devicetokens.h"

#include "core/auth/base64url.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace sallyport {

namespace {

constexpr qsizetype idSize = 16; // of users and devices
constexpr qsizetype payloadSize = idSize + idSize + qsizetype(sizeof(quint32)); // user, device, day
constexpr qsizetype tokenSize = payloadSize + 32;
constexpr qint64 lifetimeInDays = 365;

qint64 dayOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

} // namespace

DeviceTokens::DeviceTokens(Secret key, const Clock &clock, Random &random) : m_key(std::move(key)), m_clock(clock), m_random(random)
{ }

QByteArray DeviceTokens::signatureOf(QByteArrayView payload, const User &user) const
{
    const QByteArray setAt = QByteArray::number(qint64(user.passwordChangedAt.time_since_epoch().count()));
    return QMessageAuthenticationCode::hash("sallyport device " + payload.toByteArray() + setAt, m_key.view().toByteArray(),
                                            QCryptographicHash::Sha256);
}

Secret DeviceTokens::issue(const User &user) const
{
    QByteArray token = user.id.toRfc4122() + m_random.bytes(idSize);
    std::array<char, sizeof(quint32)> day;
    qToBigEndian(quint32(dayOf(m_clock.now())), day.data());
    token.append(QByteArrayView(day));
    token.append(signatureOf(token, user));
    return Secret(toBase64Url(token));
}

std::optional<QByteArray> DeviceTokens::deviceOf(const Secret &token, const User &user) const
{
    if (token.size() > 2 * tokenSize)
        return std::nullopt;
    const auto bytes = fromBase64Url(token.view());
    if (!bytes || bytes->size() != tokenSize)
        return std::nullopt;
    const QByteArrayView payload = QByteArrayView(*bytes).first(payloadSize);
    if (!Secret(signatureOf(payload, user)).equals(QByteArrayView(*bytes).sliced(payloadSize)))
        return std::nullopt;
    const qint64 age = dayOf(m_clock.now()) - qint64(qFromBigEndian<quint32>(payload.sliced(2 * idSize).data()));
    if (payload.first(idSize) != user.id.toRfc4122() || age < -1 || age > lifetimeInDays) // clocks of nodes differ, but not by a day
        return std::nullopt;
    return payload.sliced(idSize, idSize).toByteArray();
}

} // namespace sallyport
