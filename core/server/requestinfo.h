// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"

#include <QHostAddress>

namespace sallyport {

/// What is known of every request, whoever sends it.
struct RequestInfo
{
    QByteArray id; ///< in the log and in X-Request-Id
    QHostAddress peer;
    QByteArray userAgent;

    /// Where it comes from, in the words of a session list. Made when it is asked for: most calls need none of it.
    ClientInfo client() const;
    /// What tries and queues are counted by: one subscriber.
    QString network() const;
};

} // namespace sallyport
