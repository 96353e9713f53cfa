// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/windowshortcuts.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QWidget>

namespace sallyport::ui {

WindowShortcuts::WindowShortcuts(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WindowShortcuts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const auto name = QStringLiteral("closeWindow");
        if (widget->isWindow() && widget->windowType() == Qt::Window && !widget->findChild<QShortcut *>(name, Qt::FindDirectChildrenOnly))
            equip(widget);
    }
    return QObject::eventFilter(watched, event);
}

void WindowShortcuts::equip(QWidget *window)
{
    const auto add = [window](const QKeySequence &keys, const QString &name, auto act) {
        auto *shortcut = new QShortcut(keys, window);
        shortcut->setObjectName(name);
        connect(shortcut, &QShortcut::activated, window, act);
    };
    // Each window is asked first, so what is typed and not saved is not lost.
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), QStringLiteral("quit"), [] { QCoreApplication::quit(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), QStringLiteral("closeWindow"), [window] { window->close(); });
    add(QKeySequence(Qt::Key_F1), QStringLiteral("help"), [this, window] { Q_EMIT helpRequested(window); });
}

} // namespace sallyport::ui
