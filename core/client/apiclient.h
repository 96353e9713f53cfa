// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoints.h"
#include "core/api/jsonreader.h"
#include "core/client/certificateproblem.h"
#include "core/client/serveraddress.h"
#include "core/client/wirerequest.h"

#include <QFuture>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPromise>

#include <chrono>
#include <memory>
#include <type_traits>

class QNetworkReply;

namespace sallyport {

/// Calls the endpoints of one server. Answers arrive on this object's thread; every failure, also of the network, is an Error.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds defaultTimeout{15'000};

    explicit ApiClient(QObject *parent = nullptr);
    /// Calls under way end with ErrorCode::Cancelled.
    ~ApiClient() override;

    /// A server, and the certificate that is taken from it although nobody this computer knows vouches for it.
    struct Destination
    {
        ServerAddress server;
        QByteArray trusted;
    };

    void setServer(const ServerAddress &server);
    const ServerAddress &server() const { return m_current.server; }
    /// Where calls go now: for what belongs to this server, whatever the current one is by the time it is sent.
    const Destination &destination() const { return m_current; }
    /// How long an answer may take, from the call to its last byte; ErrorCode::ServerTimeout beyond.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// `client.call(api::signUp, {.username = …, .password = …})`
    template<class In, class Out, api::Access who>
    QFuture<Result<Out>> call(const api::Endpoint<In, Out, who> &endpoint, std::type_identity_t<In> input = {},
                              const Secret &accessToken = {})
    {
        return decode<Out>(send(toWire(endpoint, input), accessToken));
    }

    /// Is there a Sallyport server at this address? ErrorCode::NotSallyport when something else answers.
    QFuture<Result<api::Health>> probe();

    /// A certificate of the current server that is taken although nobody this computer knows vouches for it, by its SHA-256 fingerprint:
    /// what the server's administrator has told. Empty: none. Another server forgets it.
    void trustCertificate(const QByteArray &fingerprint) { m_current.trusted = fingerprint; }
    /// Why the last connection to the current server was ErrorCode::ConnectionNotPrivate, if a certificate was the reason.
    const std::optional<CertificateProblem> &certificateProblem() const { return m_problem; }

    /// Ends every call under way with ErrorCode::Cancelled, but those of finish().
    void cancelAll();

    /// To the current server.
    QFuture<Result<QByteArray>> send(const WireRequest &request, const Secret &accessToken);
    /// What it changes on that server must be known here, or must happen: cancelAll() and another current server leave it alone.
    /// `limit`: for who does not want to wait as long as setTimeout() says.
    QFuture<Result<QByteArray>> finish(const Destination &destination, const WireRequest &request, const Secret &accessToken,
                                       std::chrono::milliseconds limit = std::chrono::milliseconds::max());

    template<class Out>
    static QFuture<Result<Out>> decode(QFuture<Result<QByteArray>> answer)
    {
        return answer.then([](Result<QByteArray> body) -> Result<Out> {
            if (!body)
                return failure(body);
            auto value = api::fromJson<Out>(*body);
            if (!value)
                return notSallyport();
            return value;
        });
    }

Q_SIGNALS:
    /// The server answered a call, whatever it said.
    void answered();
    /// It did not, or not as a server of ours would.
    void unanswered(const sallyport::Error &reason);

private:
    enum class Purpose { Ask, Finish };
    struct Call
    {
        QPromise<Result<QByteArray>> promise;
        Purpose purpose;
        Destination destination;
    };

    static Error notSallyport();
    static Result<QByteArray> readAnswer(QNetworkReply &reply);
    static QNetworkRequest prepare(const ServerAddress &server, const WireRequest &request, const Secret &accessToken);
    QFuture<Result<QByteArray>> send(Purpose purpose, const Destination &destination, const WireRequest &request, const Secret &accessToken,
                                     std::chrono::milliseconds limit);
    void watch(QNetworkReply *reply, std::chrono::milliseconds limit);
    void judge(QNetworkReply &reply, const QList<QSslError> &errors);
    /// Answers the call, if nobody has yet.
    void conclude(QNetworkReply *reply, Result<QByteArray> answer);
    /// Tells whether the current server answers; what another one does is no news of it.
    void report(const Call &call, const Result<QByteArray> &answer);
    /// Answers the call with `reason` and ends its connection.
    void giveUp(QNetworkReply *reply, const Error &reason);

    QNetworkAccessManager m_network;
    Destination m_current;
    std::optional<CertificateProblem> m_problem;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    QHash<QNetworkReply *, std::shared_ptr<Call>> m_underWay;
};

} // namespace sallyport
