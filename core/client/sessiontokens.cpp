// SPDX-License-Identifier: Apache-2.0
#include "core/client/sessiontokens.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace sallyport {

namespace {

/// A fifth of its life before it ends, whatever a server says of that: within what a timer can count, and never again at once.
std::chrono::milliseconds renewalDelay(qint64 lifetime)
{
    constexpr qint64 shortest = 1;
    constexpr qint64 longest = std::chrono::seconds(std::chrono::days(25)).count();
    return std::chrono::milliseconds(std::chrono::seconds(std::clamp(lifetime, shortest, longest))) * 4 / 5;
}

} // namespace

SessionTokens::SessionTokens(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)), m_entries(m_parts.store)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &SessionTokens::due);
}

SessionTokens::~SessionTokens() = default;

void SessionTokens::clear()
{
    ++m_generation;
    m_due.stop();
    m_accessToken = Secret();
    m_refreshToken = Secret();
    m_userId = QUuid();
    m_key.clear();
    m_isStored = false;
    if (m_exchange)
        std::exchange(m_exchange, {})->giveUp();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &waiter : waiting)
        waiter(Error{.code = ErrorCode::Cancelled, .detail = QStringLiteral("The session was left")});
}

void SessionTokens::begin(api::TokenPair tokens)
{
    clear();
    accept(std::move(tokens));
}

void SessionTokens::takeUp(SessionEntries::Found found)
{
    clear();
    m_key = found.key;
    m_userId = found.session.userId;
    m_refreshToken = std::move(found.session.refreshToken);
    m_isStored = true;
}

void SessionTokens::accept(api::TokenPair tokens)
{
    m_accessToken = std::move(tokens.accessToken);
    m_refreshToken = std::move(tokens.refreshToken);
    ++m_renewals;
    m_isStored = false; // until it is: an older entry may still be there, and a spent token ends the session
    m_due.start(renewalDelay(tokens.expiresIn));
}

void SessionTokens::keep(const QString &key, const QUuid &userId)
{
    m_key = key;
    m_userId = userId;
    m_entries.save(m_key, {m_userId, m_refreshToken.clone()},
                   [self = QPointer(this), generation = m_generation, renewals = m_renewals](const Result<> &kept) {
                       if (self && generation == self->m_generation && renewals == self->m_renewals)
                           self->noteKept(kept);
                   });
}

void SessionTokens::keepAgain()
{
    if (!m_key.isEmpty() && !m_isStored && !isRenewing())
        keep(QString(m_key), m_userId);
}

void SessionTokens::noteKept(const Result<> &kept)
{
    m_isStored = kept.has_value();
    if (!kept)
        Q_EMIT keychainTrouble(kept.error());
}

void SessionTokens::drop()
{
    if (!m_key.isEmpty())
        m_entries.remove(m_key);
}

QString SessionTokens::lockFile() const
{
    if (m_parts.lockDirectory.isEmpty() || !m_isStored) // nobody else has this token
        return {};
    const QByteArray name = QCryptographicHash::hash(m_key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return m_parts.lockDirectory + u'/' + QLatin1StringView(name) + QStringLiteral(".lock");
}

void SessionTokens::renew(std::function<void(Result<>)> done)
{
    m_waiting.append(std::move(done));
    if (m_waiting.size() > 1)
        return; // one exchange serves all who wait
    m_due.stop();
    TokenExchange::Subject subject{
        .key = m_key, .isStored = m_isStored, .session = {m_userId, m_refreshToken.clone()}, .lockFile = lockFile()};
    TokenExchange::Heard heard{.exchanged = [this](Result<api::TokenPair> tokens) { conclude(std::move(tokens)); },
                               .kept = [this](const Result<> &kept) { noteKept(kept); },
                               .lost =
                                   [this] {
                                       m_key.clear();
                                       m_isStored = false;
                                   }};
    m_exchange = new TokenExchange(m_parts.client, m_parts.store, std::move(subject), std::move(heard), this);
    m_exchange->start();
}

void SessionTokens::conclude(Result<api::TokenPair> tokens)
{
    const Result<> outcome = tokens ? Result<>() : Result<>(tokens.error());
    if (tokens)
        accept(std::move(*tokens));
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &waiter : waiting)
        waiter(outcome);
}

} // namespace sallyport
