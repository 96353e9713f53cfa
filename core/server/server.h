// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/auth/authenticator.h"
#include "core/auth/notes.h"
#include "core/base/settings.h"
#include "core/http/httpserver.h"
#include "core/server/dispatcher.h"

#include <QUrl>

namespace sallyport {

/// The auth server: the API over the given services, on the addresses it is told. The same one whether it runs alone or inside the
/// desktop application. Must be used from one thread; the services must outlive it.
class Server
{
public:
    struct Services
    {
        Accounts &accounts;
        Authenticator &authenticator;
        Notes &notes;
        const AccessTokens &accessTokens;
        const Clock &clock;
        Random &random;
        std::function<Result<>()> isReady;
    };
    struct Options
    {
        Registration registration = Registration::Closed;
        QStringList corsOrigins;
        bool docs = false;
        bool visitorsMayTakeNotes = false;
        int threads = 0; ///< 0: one per core
    };

    Server(const Services &services, const Options &options);

    /// `host:port`, `[::1]:port`. Returns where it is served, with the real port. ErrorCode::ConfigurationInvalid or AddressUnavailable.
    Result<QUrl> listen(const QString &address);
    /// Stops accepting, finishes what runs within `grace`, and returns.
    void stop(std::chrono::milliseconds grace);

private:
    Router m_router;
    Dispatcher m_dispatcher;
    http::HttpServer m_front;
};

} // namespace sallyport
