// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/scope.h"
#include "core/http/response.h"

namespace sallyport {

/// How errors are told to one client at one place.
struct ErrorStyle
{
    bool oauth = false; ///< OAuth's fields besides ours (RFC 6749, 5.2)
    bool problem = false; ///< as RFC 9457 has it
    std::optional<Scope> scope = {}; ///< what the place needs, for who lacks it (RFC 6750, 3.1)
};

/// The answer an error becomes: `{"detail": …, "code": …}`. Logs the cause of what is our fault, and tells it nobody.
http::Response errorResponse(const Error &error, const ErrorStyle &style = {});

http::Response jsonResponse(int status, QByteArray body);

/// Whether an Accept field asks for `application/problem+json` rather than for plain JSON.
bool prefersProblems(QByteArrayView accept);

} // namespace sallyport
