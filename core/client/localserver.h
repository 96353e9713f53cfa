// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/base/result.h"

#include <QFuture>
#include <QUrl>

namespace sallyport {

/// The server inside this program ("On this computer"). A port: the desktop's composition root has the real one, so that windows
/// and client know nothing of server code.
class LocalServer
{
public:
    virtual ~LocalServer() = default;

    /// Starts it on 127.0.0.1 and a free port, or gives the address when it runs already.
    virtual QFuture<Result<QUrl>> start() = 0;
    /// No administrator exists yet: the next account made here owns the server. Only after start().
    virtual QFuture<Result<bool>> needsOwner() = 0;
    /// Makes the first account, an administrator, through the process itself and never through the port. ErrorCode::Forbidden when there is
    /// an administrator already.
    virtual QFuture<Result<api::UserView>> createOwner(api::SignUp account) = 0;
    /// Where its data is, for people: a directory.
    virtual QString dataDirectory() const = 0;
};

} // namespace sallyport
