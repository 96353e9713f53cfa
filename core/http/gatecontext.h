// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/answerwriter.h"
#include "core/http/limits.h"
#include "core/http/requesthandler.h"
#include "core/http/workqueue.h"

#include <QHash>

namespace sallyport::http {

class GateConnection;

/// What the connections of one thread share. Used on that thread only.
struct GateContext
{
    RequestHandler &handler;
    const Limits limits;
    const std::shared_ptr<WorkQueue> queue;
    AnswerWriter writer = {};
    QHash<quint64, GateConnection *> connections = {};
    quint64 lastConnection = 0;
    bool stopping = false; ///< every answer is the last one of its connection
};

/// The way back for the answer to one request. It holds no connection, only its number, so it may come at any time.
/// `wanted` is cleared when the client is gone.
Responder makeResponder(GateContext &context, quint64 connection, quint64 request, std::shared_ptr<const std::atomic<bool>> wanted);

} // namespace sallyport::http
