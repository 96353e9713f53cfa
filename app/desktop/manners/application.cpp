// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/application.h"

#include <QThread>

#include <utility>

namespace sallyport {

Application::Application(int &argc, char **argv, ui::StallWatch stalls) : QApplication(argc, argv), m_stalls(std::move(stalls))
{ }

bool Application::notify(QObject *receiver, QEvent *event)
{
    const QThread *const gui = thread();
    if (QThread::currentThread() != gui)
        return QApplication::notify(receiver, event);
    const int level = gui->loopLevel();
    if (level <= m_level) // a part of what is timed already
        return QApplication::notify(receiver, event);

    // Neither receiver nor event need be there afterwards; the names of classes are.
    const char *const name = receiver->metaObject()->className();
    const char *const owner = receiver->parent() ? receiver->parent()->metaObject()->className() : nullptr;
    const auto type = event->type();
    const int outer = std::exchange(m_level, level);
    m_hadLoop = false;
    const auto begin = m_stalls.now();
    const bool handled = QApplication::notify(receiver, event);
    if (!m_hadLoop)
        m_stalls.add(begin, name, owner, type);
    m_hadLoop = outer >= 0;
    m_level = outer;
    return handled;
}

} // namespace sallyport
