// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/directory.h"

#include "core/auth/base64url.h"

#include <QCryptographicHash>

#include <array>

namespace sallyport {

namespace {

using namespace std::chrono;

constexpr std::array<QStringView, 24> givenNames{
    u"Anna",  u"Bernd",   u"Chloé", u"Dieter", u"Elif", u"François", u"Güneş",  u"Hélène", u"Ivan", u"Jürgen", u"Καλλιόπη",   u"Λουκάς",
    u"Мария", u"Николай", u"Ольга", u"Пётр",   u"王伟", u"李娜",     u"さくら", u"健太",   u"محمد", u"فاطمة",  u"Bartłomiej", u"Zoë"};
constexpr std::array<QStringView, 24> familyNames{u"Andersson", u"Becker",    u"Çelik",   u"Dubois",   u"Escobar",      u"Fischer",
                                                  u"García",    u"Hernández", u"Иванова", u"Jansen",   u"Κωνσταντίνου", u"López",
                                                  u"Müller",    u"Nováková",  u"O’Brien", u"Петров",   u"Queiroz",      u"Rossi",
                                                  u"Смирнов",   u"田中",      u"أحمد",    u"Virtanen", u"Wiśniewski",   u"Yılmaz"};

} // namespace

// SplitMix64 (Steele, Lea and Flood 2014).
quint64 Directory::mixed(qint64 index, quint64 salt)
{
    quint64 z = (quint64(index) + 1) * 0x9e3779b97f4a7c15u + salt * 0xd1b54a32d192ed03u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

/// Version 7, as real ids are: by time, then at random.
QUuid Directory::id(qint64 index, quint64 salt, Timestamp at) const
{
    const quint64 high = (quint64(at.time_since_epoch().count()) << 16) | 0x7000 | (mixed(index, salt) & 0xfff);
    const quint64 low = (mixed(index, salt + 1) >> 2) | (quint64(1) << 63);
    QByteArray bytes;
    for (const quint64 half : {high, low}) {
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(char(half >> shift));
    }
    return QUuid::fromRfc4122(bytes);
}

/// Spread over the two years before now.
Timestamp Directory::createdAt(qint64 index) const
{
    const milliseconds span = days(730);
    return m_now - span + milliseconds(qint64(double(span.count()) * double(index) / double(m_size)));
}

User Directory::user(qint64 index) const
{
    User user;
    user.createdAt = createdAt(index);
    user.id = id(index, 10, user.createdAt);
    const QStringView given = givenNames[mixed(index, 2) % givenNames.size()];
    const QStringView family = index == m_size / 2 ? rareName : familyNames[mixed(index, 3) % familyNames.size()];
    user.username = index == 0 ? QStringLiteral("ann") : QStringLiteral("%1.%2.%3").arg(given, family).arg(index);
    user.fullName = mixed(index, 4) % 10 < 9 ? std::optional(QStringLiteral("%1 %2").arg(given, family)) : std::nullopt;
    if (mixed(index, 5) % 10 < 7)
        user.email = QStringLiteral("%1.%2@example.org").arg(QString::number(mixed(index, 6) % 100'000, 36)).arg(index);
    user.role = index == 0 ? Role::Administrator : Role::User;
    user.disabled = index != 0 && mixed(index, 7) % 100 == 0;
    user.updatedAt = user.passwordChangedAt = user.createdAt;
    if (hasSession(index))
        user.lastSignInAt = session(index).createdAt;
    return user;
}

StoredSession Directory::session(qint64 index) const
{
    StoredSession session;
    session.createdAt = session.lastSeenAt = m_now - milliseconds(mixed(index, 8) % quint64(milliseconds(days(20)).count()));
    session.id = id(index, 20, session.createdAt);
    session.userId = id(index, 10, createdAt(index));
    session.device = QStringLiteral("Mozilla/5.0 (X11; Linux x86_64; rv:128.0)");
    session.address = QStringLiteral("198.51.%1.%2").arg(mixed(index, 9) % 256).arg(mixed(index, 11) % 256);
    session.scopes = {Scope::Account, Scope::Notes};
    session.idleExpiresAt = session.createdAt + days(30);
    session.expiresAt = session.createdAt + days(90);
    return session;
}

Secret Directory::refreshToken(qint64 index) const
{
    const QByteArray seed = "refresh token " + QByteArray::number(index);
    return Secret(toBase64Url(QCryptographicHash::hash(seed, QCryptographicHash::Sha256)));
}

} // namespace sallyport
