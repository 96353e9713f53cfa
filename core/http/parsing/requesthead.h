// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/refusal.h"
#include "core/http/request.h"

#include <tl/expected.hpp>

namespace sallyport::http {

/// What an absolute target names; the origin form names nothing (RFC 9112, section 3.2).
enum class TargetScheme { None, Http, Https };

/// A request up to its empty line, and what that says about the body and the connection.
struct RequestHead
{
    Request request; ///< still without body and peer; hop-by-hop fields are gone, HEAD has become GET
    qsizetype size = 0; ///< bytes the head took
    qint64 contentLength = -1; ///< -1: no such field
    TargetScheme targetScheme = TargetScheme::None;
    bool chunked = false; ///< the body comes in chunks; then there is no content length
    bool headOnly = false; ///< was HEAD: the answer is sent without its body
    bool oldVersion = false; ///< HTTP/1.0
    bool keepAlive = true; ///< the connection may be used again
    bool expectsContinue = false; ///< the client waits for 100 before it sends the body
};

template<class T>
using Parsed = tl::expected<T, Refusal>;

} // namespace sallyport::http
