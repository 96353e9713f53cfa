// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/departure.h"

#include "core/base/log.h"
#include "ui/navigator.h"

#include <QApplication>
#include <QEvent>
#include <QSessionManager>
#include <QWidget>

namespace sallyport {

Departure::Departure(const ui::Navigator &navigator, QObject *parent) : QObject(parent), m_navigator(navigator)
{
    connect(&m_signals, &SignalWatcher::stopRequested, this, &Departure::leave);
    connect(&m_signals, &SignalWatcher::reloadRequested, this, &Departure::leave); // SIGHUP: what it was started from is gone
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Departure::answer, Qt::DirectConnection);
    qApp->installEventFilter(this);
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
    m_isEnding = !m_navigator.hasUnsavedChanges() || !manager.allowsInteraction();
    if (m_isEnding)
        return;
    manager.cancel(); // and no release(): Qt would tell the manager that it may go on
    // Asks what to do with it. Queued: the manager waits for us.
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

/// At the end of a session Qt asks as at Ctrl+Q, and a window that asks something would hold up the others' logout. That the session goes
/// on after all nobody tells, but who types is still there.
bool Departure::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress)
        m_isEnding = false;
    if (type != QEvent::Quit || watched != qApp || !m_isEnding)
        return QObject::eventFilter(watched, event);
    leave();
    return true;
}

} // namespace sallyport
