// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/refusal.h"

#include "core/base/errorcode.h"
#include "core/http/engine/safetyheaders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace sallyport::http {

namespace {

QLatin1StringView wireCode(RefusalStatus status)
{
    switch (status) {
    case RefusalStatus::BadRequest: return wireName(ErrorCode::MalformedRequest);
    case RefusalStatus::RequestTimeout: return QLatin1StringView("request_timeout");
    case RefusalStatus::ContentTooLarge: return wireName(ErrorCode::PayloadTooLarge);
    case RefusalStatus::UriTooLong: return QLatin1StringView("uri_too_long");
    case RefusalStatus::UnsupportedMediaType: return wireName(ErrorCode::UnsupportedMediaType);
    case RefusalStatus::ExpectationFailed: return QLatin1StringView("expectation_failed");
    case RefusalStatus::MisdirectedRequest: return QLatin1StringView("misdirected_request");
    case RefusalStatus::HeaderTooLarge: return QLatin1StringView("header_too_large");
    case RefusalStatus::NotImplemented: return QLatin1StringView("not_implemented");
    case RefusalStatus::VersionNotSupported: return QLatin1StringView("version_not_supported");
    }
    Q_UNREACHABLE();
}

Response errorResponse(int status, QLatin1StringView detail, QLatin1StringView code)
{
    const QJsonObject body{{QStringLiteral("detail"), detail}, {QStringLiteral("code"), code}};
    Headers headers{{QByteArrayLiteral("content-type"), QByteArrayLiteral("application/json")},
                    {QByteArrayLiteral("x-request-id"), QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    headers.append(safetyHeaders());
    return {.status = status, .headers = std::move(headers), .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

} // namespace

Response refusalResponse(const Refusal &refusal)
{
    Response response = errorResponse(int(refusal.status), refusal.detail, wireCode(refusal.status));
    if (refusal.status == RefusalStatus::UnsupportedMediaType) // says that it was the coding, not the type (RFC 9110, section 12.5.3)
        response.headers.emplaceBack(QByteArrayLiteral("accept-encoding"), QByteArrayLiteral("identity"));
    return response;
}

Response stoppingResponse()
{
    Response response =
        errorResponse(503, QLatin1StringView("The server is stopping; try again in a moment"), wireName(ErrorCode::ServerBusy));
    response.headers.emplaceBack(QByteArrayLiteral("retry-after"), QByteArrayLiteral("5"));
    return response;
}

Response internalErrorResponse()
{
    return errorResponse(500, QLatin1StringView("Internal server error"), wireName(ErrorCode::Internal));
}

} // namespace sallyport::http
