// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/apiclient.h"
#include "core/client/sessionentries.h"

#include <functional>

namespace sallyport {

/// Where an account's server is now, and which certificate is taken from it.
using FindServer = std::function<QFuture<Result<ApiClient::Destination>>()>;

/// By the account's own words: where a remote server is, with no exception for its certificate.
Result<ApiClient::Destination> remoteServer(const QString &storageKey);

/// Ends a session that is only remembered. Its entry leaves the keychain first and in any case, then its server is told, whichever server
/// the client talks to meanwhile. Nobody waits for that: a server that does not answer in time is given up, a failure is only logged.
void endRememberedSession(ApiClient &client, SessionEntries entries, const QString &key, FindServer findServer);

} // namespace sallyport
