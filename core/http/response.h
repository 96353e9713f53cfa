// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"

namespace sallyport::http {

/// One complete answer. Content-Length, Date and Connection are added by the front, not by handlers.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;

    QByteArray header(QByteArrayView lowerCaseName) const { return headerValue(headers, lowerCaseName); }
};

} // namespace sallyport::http
