// SPDX-License-Identifier: Apache-2.0
#include "core/http/request.h"

namespace sallyport::http {

QByteArrayView methodName(Method method)
{
    switch (method) {
    case Method::Get: return "GET";
    case Method::Head: return "HEAD";
    case Method::Post: return "POST";
    case Method::Put: return "PUT";
    case Method::Patch: return "PATCH";
    case Method::Delete: return "DELETE";
    case Method::Options: return "OPTIONS";
    case Method::Trace: return "TRACE";
    }
    Q_UNREACHABLE();
}

QByteArray headerValue(const Headers &headers, QByteArrayView lowerCaseName)
{
    for (const Header &header : headers) {
        if (header.first == lowerCaseName)
            return header.second;
    }
    return {};
}

} // namespace sallyport::http
