// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/bytes/readiness.h"
#include "core/http/engine/answerwriter.h"
#include "core/http/front.h"
#include "core/http/places/workqueue.h"

#include <QSet>

#include <array>

namespace sallyport::http {

class GateConnection;

/// What the connections of one thread share. Used on that thread only.
struct GateContext
{
    const Limits &limits() const { return rules->options.limits; }

    Front &front;
    std::shared_ptr<const FrontRules> rules; ///< replaced between events
    const std::shared_ptr<WorkQueue> queue;
    Readiness readiness = {};
    AnswerWriter writer = {};
    std::array<char, 16 * 1024> readBuffer = {}; ///< one for all: nobody keeps bytes in it
    QSet<GateConnection *> connections = {};
    bool stopping = false; ///< every answer is the last one of its connection
};

} // namespace sallyport::http
