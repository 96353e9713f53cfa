// SPDX-License-Identifier: Apache-2.0
#include "core/server/server.h"

#include "core/server/healthhandlers.h"
#include "core/server/notehandlers.h"
#include "core/server/tokenhandlers.h"
#include "core/server/userhandlers.h"

#include <QThread>

namespace sallyport {

Server::Server(const Services &services, const Options &options)
    : m_router(Admission(services.authenticator, options.visitorsMayTakeNotes)),
      m_dispatcher(m_router, {.corsOrigins = options.corsOrigins, .hashingThreads = QThread::idealThreadCount()}, services.clock,
                   services.random),
      m_front(m_dispatcher, {.threads = options.threads})
{
    addTokenHandlers(m_router, services.authenticator, services.accessTokens);
    addUserHandlers(m_router, services.accounts, services.notes, options.registration);
    addNoteHandlers(m_router, services.notes);
    addHealthHandlers(m_router, services.isReady, options.registration, options.docs);
}

Result<QUrl> Server::listen(const QString &address)
{
    const auto parsed = http::parseListenAddress(address);
    if (!parsed)
        return failure(parsed);
    const auto where = m_front.listen(*parsed);
    if (!where)
        return failure(where);
    return QUrl(*where);
}

void Server::stop(std::chrono::milliseconds grace)
{
    m_front.stop(grace);
}

} // namespace sallyport
