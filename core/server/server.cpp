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
      m_front(m_dispatcher, http::Limits(), options.threads)
{
    addTokenHandlers(m_router, services.authenticator, services.accessTokens);
    addUserHandlers(m_router, services.accounts, services.notes, options.registration);
    addNoteHandlers(m_router, services.notes);
    addHealthHandlers(m_router, services.isReady, options.registration, options.docs);
}

Result<QUrl> Server::listen(const QString &address)
{
    const auto invalid = [&address] {
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("'%1' is not an address to listen on, such as 127.0.0.1:8000 or [::1]:8000").arg(address)};
    };
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setAuthority(address, QUrl::StrictMode);
    const QString host = url.host() == u"localhost" ? QStringLiteral("127.0.0.1") : url.host();
    const QHostAddress ip(host);
    if (!url.isValid() || url.port() < 0 || !url.userInfo().isEmpty() || ip.isNull())
        return invalid();
    auto port = m_front.listen(ip, quint16(url.port()));
    if (!port)
        return failure(port);
    url.setHost(ip.toString());
    url.setPort(*port);
    return url;
}

void Server::stop(std::chrono::milliseconds grace)
{
    m_front.stop(grace);
}

} // namespace sallyport
