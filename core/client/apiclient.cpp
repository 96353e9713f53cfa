// SPDX-License-Identifier: Apache-2.0
#include "core/client/apiclient.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace sallyport {

namespace {

/// More than any answer of ours; a stranger's endless one is cut off here.
constexpr qint64 maximumAnswer = 32 * 1024 * 1024;

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .detail = QStringLiteral("Cancelled")};
}

Error timedOut()
{
    return {.code = ErrorCode::ServerTimeout, .detail = QStringLiteral("The server did not answer in time")};
}

/// A failure before any HTTP answer came (Qt's network error codes).
Error transportError(const QNetworkReply &reply)
{
    const auto error = [&reply](ErrorCode code, const QString &detail) {
        return Error{.code = code, .detail = detail, .cause = reply.errorString()};
    };
    switch (reply.error()) {
    case QNetworkReply::TimeoutError: return timedOut();
    case QNetworkReply::SslHandshakeFailedError:
        return error(ErrorCode::ConnectionNotPrivate, QStringLiteral("No private connection to the server can be made"));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return error(ErrorCode::NotSallyport, QStringLiteral("This is not a Sallyport server"));
    default: // Qt's enum: whatever else keeps us from reaching it
        return error(ErrorCode::ServerUnreachable, QStringLiteral("The server cannot be reached"));
    }
}

/// The Error in an answer `{"detail": …, "code": …}`; empty when it is not one of ours.
std::optional<Error> readError(QNetworkReply &reply, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const auto code = errorCodeFromWireName(object.value(QLatin1StringView("code")).toString());
    if (!code)
        return std::nullopt;
    const QJsonValue detail = object.value(QLatin1StringView("detail"));
    Error error{.code = *code, .detail = detail.toString()};
    for (const QJsonValue &field : detail.toArray())
        error.fields.append({field[QLatin1StringView("loc")].toArray(), field[QLatin1StringView("msg")].toString(),
                             field[QLatin1StringView("type")].toString()});
    bool ok = false;
    error.sessionEnd = sessionEndFromWireName(object.value(QLatin1StringView("reason")).toString());
    const int retryAfter = reply.rawHeader("Retry-After").toInt(&ok);
    if (ok)
        error.retryAfter = std::chrono::seconds(retryAfter);
    return error;
}

} // namespace

ApiClient::ApiClient(QObject *parent) : QObject(parent)
{
    // Nothing of a session belongs into files, and a redirect would carry the credentials elsewhere.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
}

ApiClient::~ApiClient()
{
    const auto underWay = m_underWay;
    for (QNetworkReply *reply : underWay.keys())
        giveUp(reply, cancelled());
}

void ApiClient::setServer(const ServerAddress &server)
{
    cancelAll();
    m_current = {.server = server, .trusted = {}};
    m_problem.reset();
}

QFuture<Result<api::Health>> ApiClient::probe()
{
    m_problem.reset();
    return call(api::live).then([](Result<api::Health> health) -> Result<api::Health> {
        const bool understood = health || health.error().code != ErrorCode::NotFound;
        if (!understood || (health && health->service != api::Health::serviceName()))
            return notSallyport();
        return health;
    });
}

void ApiClient::cancelAll()
{
    const auto underWay = m_underWay;
    for (auto [reply, call] : underWay.asKeyValueRange()) {
        if (call->purpose == Purpose::Ask)
            giveUp(reply, cancelled());
    }
}

QNetworkRequest ApiClient::prepare(const ServerAddress &server, const WireRequest &request, const Secret &accessToken)
{
    QNetworkRequest network(QUrl::fromEncoded(server.url.toEncoded() + request.path));
    network.setRawHeader("Accept", "application/json");
    network.setRawHeader("User-Agent", "Sallyport/" SALLYPORT_VERSION " (" + QSysInfo::machineHostName().toUtf8() + ')');
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!request.contentType.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    if (!accessToken.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + accessToken.view().toByteArray());
    return network;
}

QFuture<Result<QByteArray>> ApiClient::send(const WireRequest &request, const Secret &accessToken)
{
    return send(Purpose::Ask, m_current, request, accessToken, m_timeout);
}

QFuture<Result<QByteArray>> ApiClient::finish(const Destination &destination, const WireRequest &request, const Secret &accessToken,
                                              std::chrono::milliseconds limit)
{
    return send(Purpose::Finish, destination, request, accessToken, std::min(limit, m_timeout));
}

QFuture<Result<QByteArray>> ApiClient::send(Purpose purpose, const Destination &destination, const WireRequest &request,
                                            const Secret &accessToken, std::chrono::milliseconds limit)
{
    const auto call = std::make_shared<Call>(Call{.promise = {}, .purpose = purpose, .destination = destination});
    call->promise.start();
    QNetworkReply *reply = m_network.sendCustomRequest(prepare(destination.server, request, accessToken),
                                                       api::verbName(request.verb).toByteArray(), request.body);
    m_underWay.insert(reply, call);
    watch(reply, limit);
    return call->promise.future();
}

void ApiClient::watch(QNetworkReply *reply, std::chrono::milliseconds limit)
{
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 received, qint64) {
        if (received > maximumAnswer)
            giveUp(reply, notSallyport());
    });
    connect(reply, &QNetworkReply::sslErrors, this, [this, reply](const QList<QSslError> &errors) { judge(*reply, errors); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { conclude(reply, readAnswer(*reply)); });
    // Qt's own transfer timeout starts again with every byte, so a trickle could go on for ever.
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, reply] { giveUp(reply, timedOut()); });
    timer->start(limit);
}

void ApiClient::judge(QNetworkReply &reply, const QList<QSslError> &errors)
{
    const auto call = m_underWay.value(&reply);
    if (!call)
        return;
    const auto &[server, trusted] = call->destination;
    const bool isCurrent = server == m_current.server;
    auto problem = CertificateProblem::from(server, reply.sslConfiguration().peerCertificate(), errors);
    if (problem.canBeTrusted() && problem.fingerprint == trusted) {
        if (isCurrent)
            m_problem.reset();
        return reply.ignoreSslErrors(errors);
    }
    problem.hasChanged = !trusted.isEmpty() && problem.fingerprint != trusted;
    if (isCurrent)
        m_problem = std::move(problem);
}

void ApiClient::conclude(QNetworkReply *reply, Result<QByteArray> answer)
{
    const auto call = m_underWay.take(reply);
    if (!call)
        return;
    report(*call, answer);
    call->promise.addResult(std::move(answer));
    call->promise.finish();
}

void ApiClient::report(const Call &call, const Result<QByteArray> &answer)
{
    if (call.destination.server != m_current.server)
        return;
    if (answer)
        return Q_EMIT answered();
    const ErrorCode code = answer.error().code;
    if (code == ErrorCode::ServerUnreachable || code == ErrorCode::ServerTimeout || code == ErrorCode::ConnectionNotPrivate
        || code == ErrorCode::NotSallyport)
        Q_EMIT unanswered(answer.error());
    else if (code != ErrorCode::Cancelled)
        Q_EMIT answered();
}

void ApiClient::giveUp(QNetworkReply *reply, const Error &reason)
{
    const auto call = m_underWay.take(reply);
    if (!call)
        return;
    reply->abort();
    report(*call, reason);
    call->promise.addResult(Result<QByteArray>(reason));
    call->promise.finish();
}

Error ApiClient::notSallyport()
{
    return {.code = ErrorCode::NotSallyport, .detail = QStringLiteral("This is not a Sallyport server")};
}

Result<QByteArray> ApiClient::readAnswer(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return transportError(reply);
    const QByteArray body = reply.readAll();
    if (status >= 200 && status < 300)
        return reply.error() == QNetworkReply::NoError ? Result<QByteArray>(body) : transportError(reply); // or it was cut off
    if (auto error = readError(reply, body))
        return *error;
    return notSallyport();
}

} // namespace sallyport
