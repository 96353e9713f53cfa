// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/responder.h"
#include "core/http/request.h"

#include <limits>

namespace sallyport::http {

/// What stands behind the HTTP front. This is all the front knows of the rest of the server.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// Called on the thread of the connection, on many threads at once. Must not block: slow work is handed to
    /// another thread, which answers later.
    virtual void handle(Request request, Responder respond) = 0;
    /// Bytes of body this place takes at most; Limits::body counts where that is less. Asked on many threads at once, after the head
    /// of each request that has a body. `path` as in Request.
    virtual qint64 bodyLimit(Method, QByteArrayView path) const
    {
        Q_UNUSED(path);
        return std::numeric_limits<qint64>::max();
    }
};

} // namespace sallyport::http
