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

QByteArray headerOf(const QByteArray &id, SigningKey::Algorithm algorithm)
{
    const QJsonObject header{{QStringLiteral("alg"), algorithmName(algorithm)},
                             {QStringLiteral("kid"), QString::fromLatin1(id)},
                             {QStringLiteral("typ"), QStringLiteral("at+jwt")}};
    return toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact));
}

const RingKeys::Key *keyOf(const std::shared_ptr<const RingKeys> &keys, const QByteArray &id)
{
    if (!keys)
        return nullptr;
    const auto found = std::ranges::find(keys->all(), id, &RingKeys::Key::id);
    return found == keys->all().end() ? nullptr : &*found;
}

QSet<QByteArray> closedAmong(const std::vector<RingKeys::Key> &keys)
{
    QSet<QByteArray> closed;
    for (const RingKeys::Key &key : keys) {
        if (!key.key)
            closed.insert(key.id);
    }
    return closed;
}

} // namespace

const RingKeys::Key *RingKeys::signing(Timestamp now) const
{
    const Key *signing = nullptr;
    for (const Key &key : m_keys) {
        if (key.key && (!signing || key.signsFrom <= now))
            signing = &key;
    }
    return signing;
}

bool RingKeys::isUpToDate(Timestamp now) const
{
    const auto due = std::ranges::find_if(m_keys.rbegin(), m_keys.rend(), [now](const Key &key) { return key.signsFrom <= now; });
    return due == m_keys.rend() ? m_keys.front().key != nullptr : due->key != nullptr;
}

const RingKeys::Key *RingKeys::forHeader(QByteArrayView header, Timestamp now) const
{
    for (const Key &key : m_keys) {
        if (key.header == header)
            return key.verifiesUntil && *key.verifiesUntil <= now ? nullptr : &key;
    }
    return nullptr;
}

QList<QJsonObject> RingKeys::publicKeys(Timestamp now) const
{
    QList<QJsonObject> keys;
    for (const Key &key : m_keys) {
        const QJsonObject jwk = key.key ? key.key->publicJwk() : QJsonObject();
        if (!jwk.isEmpty() && !(key.verifiesUntil && *key.verifiesUntil <= now))
            keys.append(jwk);
    }
    return keys;
}

KeyRing::KeyRing(SigningKey key)
{
    const auto shared = std::make_shared<const SigningKey>(std::move(key));
    m_keys = std::make_shared<const RingKeys>(std::vector<RingKeys::Key>{
        {shared->id(), shared->algorithm(), shared, Timestamp(), std::nullopt, headerOf(shared->id(), shared->algorithm())}});
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
        const RingKeys::Key *known = keyOf(before, record.id);
        std::shared_ptr<const SigningKey> key = known ? known->key : nullptr;
        if (!key) {
            auto opened = m_repository->open(record.id);
            if (!opened && (!before || opened.error().code != ErrorCode::ConfigurationInvalid))
                return failure(opened);
            if (opened && !*opened)
                continue; // retired since the list was read
            if (opened)
                key = std::make_shared<const SigningKey>(std::move(**opened));
            else if (!known) // what was retired must not live on for the sake of one that is closed
                qCWarning(lcServer).noquote() << "The signing key" << record.id << "is not used here:" << opened.error().detail;
        }
        live.push_back({record.id, record.algorithm, key, record.signsFrom, std::nullopt, headerOf(record.id, record.algorithm)});
    }
    setEnds(live, timetable);
    return live;
}

// The tokens of a key end when the next one has taken over: here that is the next one that is open here.
void KeyRing::setEnds(std::vector<RingKeys::Key> &live, const KeyTimetable &timetable)
{
    const KeyTimetable open = timetable.without(closedAmong(live));
    for (RingKeys::Key &key : live)
        key.verifiesUntil = (key.key ? open : timetable).verifiesUntil(*timetable.find(key.id));
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
