// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFuture>
#include <QWidget>

namespace sallyport::ui {

/// The window with this object name once it is on the screen; nullptr when it is not.
QWidget *openWindow(const char *objectName);

/// The control with this object name inside `window`. Fails the test's process when there is none: a test without it means nothing.
template<class Control = QWidget>
Control &control(const QWidget *window, const char *objectName)
{
    auto *found = window ? window->findChild<Control *>(QLatin1StringView(objectName)) : nullptr;
    if (!found)
        qFatal("there is no control %s", objectName);
    return *found;
}

/// Keeps what the window looks like in the directory SALLYPORT_TEST_ARTIFACTS, or `artifacts` in the current one.
void screenshot(QWidget *window, const QString &name);

/// Waits for a future's answer while events are processed.
template<class T>
bool waitFor(QFuture<T> future, int milliseconds = 10'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return future.isFinished();
}

} // namespace sallyport::ui
