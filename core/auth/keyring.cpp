// SPDX-License-Identifier: Apache-2.0
#include "core/auth/keyring.h"

#include "core/auth/base64url.h"
#include "core/base/log.h"

#include <QJsonDocument>

#include <algorithm>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

/// Strangers can name unknown keys as often as they like; the database is asked no more often than this. Short: what another node signs
/// with a key of this very moment must not wait for it.
constexpr auto pauseBetweenLooks = 20ms;

QByteArray headerOf(const SigningKey &key)
{
    const QJsonObject header{{QStringLiteral("alg"), key.algorithmName()},
                             {QStringLiteral("kid"), QString::fromLatin1(key.id())},
                             {QStringLiteral("typ"), QStringLiteral("at+jwt")}};
    return toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact));
}

std::shared_ptr<const SigningKey> keyOf(const std::shared_ptr<const RingKeys> &keys, const QByteArray &id)
{
    if (!keys)
        return nullptr;
    const auto found = std::ranges::find(keys->all(), id, [](const RingKeys::Key &one) { return one.key->id(); });
    return found == keys->all().end() ? nullptr : found->key;
}

} // namespace

const RingKeys::Key &RingKeys::signing(Timestamp now) const
{
    const Key *signing = &m_keys.front();
    for (const Key &key : m_keys) {
        if (key.signsFrom <= now)
            signing = &key;
    }
    return *signing;
}

const SigningKey *RingKeys::forHeader(QByteArrayView header, Timestamp now) const
{
    for (const Key &key : m_keys) {
        if (key.header == header)
            return key.verifiesUntil && *key.verifiesUntil <= now ? nullptr : key.key.get();
    }
    return nullptr;
}

QList<QJsonObject> RingKeys::publicKeys(Timestamp now) const
{
    QList<QJsonObject> keys;
    for (const Key &key : m_keys) {
        const QJsonObject jwk = key.key->publicJwk();
        if (!jwk.isEmpty() && !(key.verifiesUntil && *key.verifiesUntil <= now))
            keys.append(jwk);
    }
    return keys;
}

KeyRing::KeyRing(SigningKey key)
{
    const auto shared = std::make_shared<const SigningKey>(std::move(key));
    m_keys = std::make_shared<const RingKeys>(std::vector<RingKeys::Key>{{shared, Timestamp(), std::nullopt, headerOf(*shared)}});
}

Result<std::unique_ptr<KeyRing>> KeyRing::open(SigningKeyRepository &repository, const Clock &clock)
{
    std::unique_ptr<KeyRing> ring(new KeyRing(repository, clock));
    if (auto looked = ring->reload(); !looked)
        return failure(looked);
    return ring;
}

std::shared_ptr<const RingKeys> KeyRing::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

Result<> KeyRing::reload()
{
    const std::scoped_lock lock(m_reloading);
    return m_repository ? look() : Result<>();
}

Result<> KeyRing::look()
{
    m_lookedAt = m_clock->now();
    auto records = m_repository->list();
    if (!records)
        return failure(records);
    auto live = liveKeys(KeyTimetable(std::move(*records)));
    if (!live)
        return failure(live);
    if (live->empty())
        return Error{.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("There is no signing key in the database.")};
    auto after = std::make_shared<const RingKeys>(std::move(*live));
    const std::scoped_lock lock(m_mutex);
    m_keys = std::move(after);
    return {};
}

Result<std::vector<RingKeys::Key>> KeyRing::liveKeys(const KeyTimetable &timetable) const
{
    const auto before = keys();
    std::vector<RingKeys::Key> live;
    for (const KeyRecord &record : timetable.records()) {
        if (record.retiredAt)
            continue;
        std::shared_ptr<const SigningKey> key = keyOf(before, record.id);
        if (!key) {
            auto opened = m_repository->open(record.id);
            if (!opened && before && opened.error().code == ErrorCode::ConfigurationInvalid) {
                // One that is damaged must not keep alive what was retired.
                qCWarning(lcServer).noquote() << opened.error().detail;
                continue;
            }
            if (!opened)
                return failure(opened);
            if (!*opened)
                continue; // retired since the list was read
            key = std::make_shared<const SigningKey>(std::move(**opened));
        }
        live.push_back({key, record.signsFrom, timetable.verifiesUntil(record), headerOf(*key)});
    }
    return live;
}

std::shared_ptr<const RingKeys> KeyRing::keysAfter(const std::shared_ptr<const RingKeys> &seen)
{
    if (!m_repository)
        return seen;
    const std::scoped_lock lock(m_reloading); // who comes while another one looks waits for what that one finds
    const auto current = keys();
    const Timestamp now = m_clock->now();
    if (current != seen || (m_lookedAt && *m_lookedAt <= now && now - *m_lookedAt < pauseBetweenLooks))
        return current;
    if (const auto looked = look(); !looked)
        qCWarning(lcServer).noquote() << "signing keys could not be read:" << looked.error().detail << looked.error().cause;
    return keys();
}

} // namespace sallyport
