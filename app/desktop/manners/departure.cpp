// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/departure.h"

#include "core/base/log.h"
#include "ui/navigator.h"

#include <QApplication>
#include <QSessionManager>
#include <QWidget>

namespace sallyport {

Departure::Departure(const ui::Navigator &navigator, QObject *parent) : QObject(parent), m_navigator(navigator)
{
    connect(&m_signals, &SignalWatcher::stopRequested, this, &Departure::leave);
    connect(&m_signals, &SignalWatcher::reloadRequested, this, &Departure::leave); // SIGHUP: what it was started from is gone
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Departure::answer, Qt::DirectConnection);
}

void Departure::leave()
{
    m_signals.release();
    qCInfo(lcClient) << "asked to end";
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->hide(); // not close(): that asks, and nobody may be there
    QCoreApplication::exit(0);
}

void Departure::answer(QSessionManager &manager)
{
    if (!m_navigator.hasUnsavedChanges() || !manager.allowsInteraction())
        return;
    manager.cancel();
    manager.release();
    // Asks what to do with it. Queued: the manager waits for us.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace sallyport
