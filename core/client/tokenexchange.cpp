// SPDX-License-Identifier: Apache-2.0
#include "core/client/tokenexchange.h"

#include "core/base/refreshgrace.h"
#include "core/client/whendone.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace sallyport {

namespace {

/// The keychain may outlive who asked it.
template<class Object, class Function>
auto boundTo(Object *object, Function function)
{
    return [object = QPointer(object), function = std::move(function)](auto result) {
        if (object)
            function(std::move(result));
    };
}

constexpr std::chrono::milliseconds firstPause{200};
constexpr std::chrono::milliseconds longestPause{2'000};

/// How long after it was first sent a token is sent again, when this is what became of it.
std::chrono::milliseconds repeatsFor(ErrorCode code)
{
    if (code == ErrorCode::ServerTimeout || code == ErrorCode::ServerBusy || code == ErrorCode::DatabaseUnavailable)
        return RefreshGrace::repeated;
    // It may have been cut off on the way back, or a proxy had nobody to ask. Mostly nobody is there, and people wait to be told.
    if (code == ErrorCode::ServerUnreachable || code == ErrorCode::NotSallyport || code == ErrorCode::Internal)
        return std::chrono::seconds(1);
    return {};
}

} // namespace

TokenExchange::TokenExchange(ApiClient &client, TokenStore &store, Subject subject, Heard heard, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_server(client.destination()),
      m_entries(store),
      m_subject(std::move(subject)),
      m_heard(std::move(heard)),
      m_lock(m_subject.lockFile)
{ }

void TokenExchange::start()
{
    m_lock.take([this] { m_subject.isStored ? readNewest() : exchange(); });
}

void TokenExchange::giveUp()
{
    m_isGivenUp = true;
    m_heard = {};
}

QFuture<Result<api::TokenPair>> TokenExchange::refresh(ApiClient &client, const ApiClient::Destination &server, const Secret &refreshToken,
                                                       std::chrono::milliseconds limit)
{
    api::TokenRequest request;
    request.grantType = QStringLiteral("refresh_token");
    request.refreshToken = refreshToken.clone();
    return ApiClient::decode<api::TokenPair>(client.finish(server, toWire(api::token, request), {}, limit));
}

void TokenExchange::readNewest()
{
    m_entries.find(m_subject.key, boundTo(this, [this](Result<SessionEntries::Found> newest) { takeNewest(std::move(newest)); }));
}

void TokenExchange::takeNewest(Result<SessionEntries::Found> newest)
{
    if (!newest && newest.error().code != ErrorCode::KeychainEmpty)
        return conclude(newest.error());
    if (newest && newest->session.userId == m_subject.session.userId) {
        m_subject.session = std::move(newest->session);
    } else if (newest) {
        m_subject.key.clear();
        if (m_heard.lost)
            m_heard.lost();
    }
    exchange();
}

void TokenExchange::exchange()
{
    if (m_isGivenUp) // while it waited: nothing is spent yet
        return end();
    m_sinceFirst.start();
    send();
}

std::chrono::milliseconds TokenExchange::sinceFirst() const
{
    return std::chrono::milliseconds(m_sinceFirst.elapsed());
}

void TokenExchange::send()
{
    ++m_sent;
    const bool isLast = sinceFirst() + RefreshGrace::answered >= RefreshGrace::repeated;
    const auto limit = isLast ? std::chrono::milliseconds::max() : RefreshGrace::answered;
    whenDone(refresh(m_client, m_server, m_subject.session.refreshToken, limit), this,
             [this](Result<api::TokenPair> tokens) { hear(std::move(tokens)); });
}

void TokenExchange::hear(Result<api::TokenPair> tokens)
{
    const auto pause = tokens ? std::nullopt : pauseBefore(tokens.error());
    pause ? QTimer::singleShot(*pause, this, &TokenExchange::send) : conclude(std::move(tokens));
}

std::optional<std::chrono::milliseconds> TokenExchange::pauseBefore(const Error &failed) const
{
    const auto window = repeatsFor(failed.code);
    const auto pause = failed.code == ErrorCode::ServerTimeout ? std::chrono::milliseconds(0)
                                                               : std::min(firstPause * (1 << std::min(m_sent - 1, 4)), longestPause);
    return sinceFirst() + pause < window ? std::optional(pause) : std::nullopt;
}

void TokenExchange::conclude(Result<api::TokenPair> tokens)
{
    if (tokens && !m_subject.key.isEmpty())
        m_isGivenUp ? keepInPlace(tokens->refreshToken) : keep(tokens->refreshToken);
    const bool isOver = !tokens || m_subject.key.isEmpty();
    if (const auto exchanged = m_heard.exchanged) // a copy: who hears of it may give up, and m_heard is gone
        exchanged(std::move(tokens));
    if (isOver)
        end();
}

void TokenExchange::keep(const Secret &child)
{
    m_entries.save(m_subject.key, {m_subject.session.userId, child.clone()}, boundTo(this, [this](const Result<> &saved) {
                       if (const auto kept = m_heard.kept) // a copy, as above
                           kept(saved);
                       end();
                   }));
}

void TokenExchange::keepInPlace(const Secret &child)
{
    const auto token = std::make_shared<Secret>(child.clone());
    m_entries.find(m_subject.key, boundTo(this, [this, token](const Result<SessionEntries::Found> &found) {
                       const bool isSpent = found && found->session.refreshToken.equals(m_subject.session.refreshToken.view());
                       isSpent ? keep(*token) : end();
                   }));
}

void TokenExchange::end()
{
    m_lock.release();
    deleteLater();
}

} // namespace sallyport
