// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/localserver.h"

#include <QPromise>

namespace sallyport {

/// A server inside the program that does nothing but say what it is told to say.
class FakeLocalServer final : public LocalServer
{
public:
    Result<QUrl> url = QUrl(QStringLiteral("http://127.0.0.1:1")); ///< nothing listens on port 1
    bool ownerNeeded = true;
    QString directory = QStringLiteral("/srv/it's here");
    int starts = 0;

    QFuture<Result<QUrl>> start() override
    {
        ++starts;
        return ready(url);
    }
    QFuture<Result<bool>> needsOwner() override { return ready(Result<bool>(ownerNeeded)); }
    QFuture<Result<api::UserView>> createOwner(api::SignUp account) override
    {
        ownerNeeded = false;
        api::UserView user;
        user.username = account.username;
        user.roles = QStringList{QStringLiteral("admin")};
        return ready(Result<api::UserView>(user));
    }
    QString dataDirectory() const override { return directory; }

private:
    template<class T>
    static QFuture<T> ready(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

} // namespace sallyport
