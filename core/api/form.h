// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace sallyport::api {

/// The fields of an `application/x-www-form-urlencoded` body or a query (URL Standard, 5.1), all as text, empty ones left out.
///
/// ErrorCode::MalformedRequest when a field comes twice (RFC 6749, 3.2) or is not UTF-8: with replacement characters in their place,
/// different passwords would become the same.
Result<QJsonObject> readUrlEncoded(QByteArrayView encoded);

/// The fields of a `multipart/form-data` body (RFC 7578), all as text, empty ones left out. Files are not fields: refused.
Result<QJsonObject> readMultipart(QByteArrayView body, QByteArrayView boundary);

/// Fields as an `application/x-www-form-urlencoded` body or a query: what a client sends.
QByteArray writeUrlEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields);

/// A Content-Type field: the type in lower case without parameters, and the boundary if there is one (RFC 9110, 8.3).
struct MediaType
{
    QByteArray type;
    QByteArray boundary;

    static MediaType parse(QByteArrayView contentType);
};

} // namespace sallyport::api
