// SPDX-License-Identifier: Apache-2.0
#include "core/server/errorresponse.h"

#include "core/api/httpstatus.h"
#include "core/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sallyport {

namespace {

QLatin1StringView oauthError(ErrorCode code, int status)
{
    if (code == ErrorCode::InvalidGrant || code == ErrorCode::IncorrectCredentials)
        return QLatin1StringView("invalid_grant");
    if (code == ErrorCode::UnsupportedGrantType)
        return QLatin1StringView("unsupported_grant_type");
    if (status == 503)
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

} // namespace

http::Response jsonResponse(int status, QByteArray body)
{
    return {status, {{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")}}, std::move(body)};
}

http::Response errorResponse(const Error &error, ErrorStyle style)
{
    const int status = api::httpStatus(error.code);
    QString detail = error.detail;
    if (status >= 500) {
        if (error.code != ErrorCode::ServerBusy) // that is no failure, and storms are counted
            qCWarning(lcServer).noquote() << wireName(error.code) << error.detail << error.cause;
        if (error.code == ErrorCode::Internal || detail.isEmpty())
            detail = QStringLiteral("Something went wrong on the server; its log knows more under this request's id");
    }
    QJsonObject body{{QStringLiteral("code"), wireName(error.code)}};
    if (error.code == ErrorCode::ValidationFailed)
        body.insert(QStringLiteral("detail"), fieldList(error.fields));
    else
        body.insert(QStringLiteral("detail"), detail);
    if (style == ErrorStyle::OAuth) {
        body.insert(QStringLiteral("error"), oauthError(error.code, status));
        body.insert(QStringLiteral("error_description"), detail);
    }
    http::Response response = jsonResponse(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
    if (status == 401)
        response.headers.emplaceBack(QByteArrayLiteral("www-authenticate"), QByteArrayLiteral("Bearer"));
    if (error.retryAfter)
        response.headers.emplaceBack(QByteArrayLiteral("retry-after"), QByteArray::number(qint64(error.retryAfter->count())));
    return response;
}

} // namespace sallyport
