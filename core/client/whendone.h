// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace sallyport {

/// Runs `function` with the future's result in the thread of `context`, through its event loop; never once `context` is gone, nor when the
/// future was dropped without a result.
///
/// QFuture::then(context, …) of Qt 6.4 is not for objects that may die first: it asserts when they have.
template<class T, class Function>
void whenDone(const QFuture<T> &future, QObject *context, Function function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, function = std::move(function)]() mutable {
        watcher->deleteLater();
        QFuture<T> done = watcher->future();
        if (done.resultCount() > 0)
            function(done.takeResult());
    });
    watcher->setFuture(future);
}

} // namespace sallyport
