// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/response.h"

namespace sallyport {

/// OAuth's fields stand in an error besides ours where OAuth clients call (RFC 6749, 5.2).
enum class ErrorStyle { Plain, OAuth };

/// The answer an error becomes: `{"detail": …, "code": …}`. Logs the cause of what is our fault, and tells it nobody.
http::Response errorResponse(const Error &error, ErrorStyle style = ErrorStyle::Plain);

http::Response jsonResponse(int status, QByteArray body);

} // namespace sallyport
