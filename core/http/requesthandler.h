// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <functional>

namespace sallyport::http {

/// Takes the answer to one request. Call it exactly once, from any thread, at any time: the front brings the answer to the
/// connection's thread, and drops it when that client is gone. Dropping it uncalled answers 500.
using Responder = std::function<void(Response)>;

/// What stands behind the HTTP front. This is all the front knows of the rest of the server.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// Called on the thread of the connection, on many threads at once. Must not block: slow work is handed to
    /// another thread, which answers later.
    virtual void handle(Request request, Responder respond) = 0;
};

} // namespace sallyport::http
