// SPDX-License-Identifier: Apache-2.0
#include "core/client/accountremoval.h"

#include "core/base/log.h"
#include "core/client/signoutnotice.h"
#include "core/client/whendone.h"

#include <QPointer>

namespace sallyport {

namespace {

void tell(ApiClient &client, const std::shared_ptr<Secret> &refreshToken, const FindServer &findServer)
{
    whenDone(findServer(), &client, [&client, refreshToken](const Result<ApiClient::Destination> &server) {
        if (server)
            tellSignOut(client, *server, {}, *refreshToken);
        else
            qCWarning(lcClient).noquote() << "the server of a forgotten account is not told:" << server.error().detail;
    });
}

} // namespace

Result<ApiClient::Destination> remoteServer(const QString &storageKey)
{
    auto server = ServerAddress::fromText(storageKey);
    if (!server)
        return failure(server);
    return ApiClient::Destination{.server = std::move(*server), .trusted = {}};
}

void endRememberedSession(ApiClient &client, SessionEntries entries, const QString &key, FindServer findServer)
{
    const auto token = std::make_shared<Secret>();
    entries.find(key, [token](Result<SessionEntries::Found> found) {
        if (found)
            *token = std::move(found->session.refreshToken);
    });
    // Asked for at once: no answer about the entry keeps it there. The keychain answers in the order it is asked.
    entries.remove(key, [client = QPointer(&client), token, findServer = std::move(findServer)](const Result<> &) {
        if (client && !token->isEmpty())
            tell(*client, token, findServer);
    });
}

} // namespace sallyport
