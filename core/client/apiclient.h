// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoints.h"
#include "core/api/jsonreader.h"
#include "core/client/serveraddress.h"
#include "core/client/wirerequest.h"

#include <QFuture>
#include <QNetworkAccessManager>

#include <chrono>
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

    void setServer(const ServerAddress &server);
    const ServerAddress &server() const { return m_server; }
    /// How long an answer may take; ErrorCode::ServerTimeout beyond.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// `client.call(api::signUp, {.username = …, .password = …})`
    template<class In, class Out, api::Access who>
    QFuture<Result<Out>> call(const api::Endpoint<In, Out, who> &endpoint, std::type_identity_t<In> input = {}, const Secret &accessToken = {})
    {
        return decode<Out>(send(toWire(endpoint, input), accessToken));
    }

    /// Is there a Sallyport server at this address? ErrorCode::NotSallyport when something else answers.
    QFuture<Result<api::Health>> probe();

    /// Ends every call under way with ErrorCode::Cancelled.
    void cancelAll();

    QFuture<Result<QByteArray>> send(const WireRequest &request, const Secret &accessToken);

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

private:
    static Error notSallyport();
    static Result<QByteArray> readAnswer(QNetworkReply &reply);

    QNetworkAccessManager m_network;
    ServerAddress m_server;
    std::chrono::milliseconds m_timeout = defaultTimeout;
    QList<QNetworkReply *> m_underWay;
};

} // namespace sallyport
