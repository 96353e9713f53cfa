// SPDX-License-Identifier: Apache-2.0
#include "core/http/acceptor.h"

#include "core/base/log.h"

#include <QTimer>

#include <chrono>

namespace sallyport::http {

namespace {

constexpr int backlog = 1024; // connections the kernel keeps while we are busy; it cuts this to its own limit
constexpr std::chrono::milliseconds pauseAfterError{100};

} // namespace

Acceptor::Acceptor(Admit admit) : m_admit(std::move(admit))
{
    setListenBacklogSize(backlog);
    // When descriptors run out, Qt stops accepting. Trying again at once would spin, since the waiting connection stays.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcHttp) << "Cannot accept connections for now:" << errorString();
        QTimer::singleShot(pauseAfterError, this, &QTcpServer::resumeAccepting);
    });
}

} // namespace sallyport::http
