// SPDX-License-Identifier: Apache-2.0
#include "core/server/errorresponse.h"

#include "core/api/httpstatus.h"
#include "core/base/log.h"
#include "core/http/parsing/reasonphrase.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sallyport {

namespace {

constexpr std::chrono::seconds usualOutage{5}; // of a database: a restart, or another node that takes over

QLatin1StringView oauthError(ErrorCode code, int status)
{
    if (code == ErrorCode::InvalidGrant || code == ErrorCode::IncorrectCredentials)
        return QLatin1StringView("invalid_grant");
    if (code == ErrorCode::UnsupportedGrantType)
        return QLatin1StringView("unsupported_grant_type");
    if (code == ErrorCode::InvalidScope)
        return QLatin1StringView("invalid_scope");
    if (status == 429 || status == 503)
        return QLatin1StringView("temporarily_unavailable");
    return status >= 500 ? QLatin1StringView("server_error") : QLatin1StringView("invalid_request");
}

QJsonArray fieldList(const QList<FieldError> &fields)
{
    QJsonArray list;
    for (const FieldError &field : fields)
        list.append(QJsonObject{
            {QStringLiteral("loc"), field.location}, {QStringLiteral("msg"), field.message}, {QStringLiteral("type"), field.type}});
    return list;
}

/// Why the session is over, for whoever holds a token of it.
void tellEnd(QJsonObject &body, const Error &error)
{
    if (error.sessionEnd)
        body.insert(QStringLiteral("reason"), QString(wireName(*error.sessionEnd)));
}

/// `{"detail": …, "code": …}`; of fields, the detail is the list.
QJsonObject plainBody(const Error &error, const QString &detail)
{
    const bool tellsFields = error.code == ErrorCode::ValidationFailed;
    QJsonObject body{{QStringLiteral("code"), wireName(error.code)},
                     {QStringLiteral("detail"), tellsFields ? QJsonValue(fieldList(error.fields)) : QJsonValue(detail)}};
    tellEnd(body, error);
    return body;
}

QJsonObject problemBody(const Error &error, const QString &detail, int status)
{
    QJsonObject body{{QStringLiteral("type"), QStringLiteral("about:blank")}, // the status and our code say it all
                     {QStringLiteral("title"), QString::fromLatin1(http::reasonPhrase(status))},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("detail"), detail},
                     {QStringLiteral("code"), wireName(error.code)}};
    if (error.code == ErrorCode::ValidationFailed)
        body.insert(QStringLiteral("errors"), fieldList(error.fields));
    tellEnd(body, error);
    return body;
}

/// RFC 6750, section 3.
QByteArray scopeChallenge(Scope scope)
{
    const QLatin1StringView name = scopeName(scope);
    return "Bearer error=\"insufficient_scope\", scope=\"" + QByteArray(name.data(), name.size()) + '"';
}

/// The quality a client gives a media type it names, from 0 to 1; empty when it does not (RFC 9110, 12.5.1).
std::optional<double> qualityOf(QByteArrayView mediaType, const QByteArray &accept)
{
    for (const QByteArray &element : accept.split(',')) {
        const QList<QByteArray> parts = element.split(';');
        if (parts.first().trimmed().compare(mediaType, Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &parameter : parts.sliced(1)) {
            const QByteArray text = parameter.trimmed().toLower();
            if (text.startsWith("q="))
                return text.sliced(2).toDouble();
        }
        return 1;
    }
    return std::nullopt;
}

} // namespace

bool prefersProblems(QByteArrayView accept)
{
    if (!accept.contains('+')) [[likely]] // most clients ask for none of the kind
        return false;
    const QByteArray field = accept.toByteArray();
    const double problem = qualityOf("application/problem+json", field).value_or(0);
    return problem > 0 && problem >= qualityOf("application/json", field).value_or(0);
}

http::Response jsonResponse(int status, QByteArray body)
{
    return {status, {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}}, std::move(body)};
}

http::Response errorResponse(const Error &error, const ErrorStyle &style)
{
    const int status = api::httpStatus(error.code);
    QString detail = error.detail;
    if (status >= 500) {
        if (error.code != ErrorCode::ServerBusy) // that is no failure, and storms are counted
            qCWarning(lcServer).noquote() << wireName(error.code) << error.detail << error.cause;
        if (error.code == ErrorCode::Internal || detail.isEmpty())
            detail = QStringLiteral("Something went wrong on the server; its log knows more under this request's id");
    }
    QJsonObject body = style.problem ? problemBody(error, detail, status) : plainBody(error, detail);
    if (style.oauth) {
        body.insert(QStringLiteral("error"), oauthError(error.code, status));
        body.insert(QStringLiteral("error_description"), detail);
    }
    http::Response response = jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (style.problem)
        response.headers.first().second = QByteArrayLiteral("application/problem+json");
    if (error.code == ErrorCode::InsufficientScope && style.scope)
        response.headers.emplaceBack(QByteArrayLiteral("www-authenticate"), scopeChallenge(*style.scope));
    if (status == 401)
        response.headers.emplaceBack(QByteArrayLiteral("www-authenticate"), QByteArrayLiteral("Bearer"));
    const auto retryAfter = error.retryAfter || status != 503 ? error.retryAfter : std::optional(usualOutage);
    if (retryAfter)
        response.headers.emplaceBack(QByteArrayLiteral("retry-after"), QByteArray::number(qint64(retryAfter->count())));
    return response;
}

} // namespace sallyport
