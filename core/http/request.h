// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <utility>

namespace sallyport::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options, Trace };

QByteArrayView methodName(Method method);

/// One header field; names are lower case.
using Header = std::pair<QByteArray, QByteArray>;
using Headers = QList<Header>;

/// The first value of a field, or an empty array. Name in lower case.
QByteArray headerValue(const Headers &headers, QByteArrayView lowerCaseName);

/// One request that passed the gate: strictly parsed (RFC 9112), complete, within every limit.
struct Request
{
    Method method = Method::Get;
    /// The path as sent (percent-encoded, starts with one '/', no query). Decode segments one by one. "*": OPTIONS of the server as a
    /// whole.
    QByteArray path;
    /// What follows '?', percent-encoded, or empty.
    QByteArray query;
    Headers headers;
    QByteArray body;
    QHostAddress peer;
    bool secure = false; ///< arrived over TLS

    QByteArray header(QByteArrayView lowerCaseName) const { return headerValue(headers, lowerCaseName); }
};

} // namespace sallyport::http
