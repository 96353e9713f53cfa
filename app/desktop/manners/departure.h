// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/signalwatcher.h"

class QSessionManager;

namespace sallyport {

namespace ui {
class Navigator;
}

/// Ends the program when the computer asks for it. A signal (shutting down, Ctrl+C, a terminal that is closed) asks nobody: the windows go,
/// and main() ends as it always does; a second one does not wait for that. A session manager that lets us is asked to stay while something
/// is typed and not saved.
class Departure final : public QObject
{
    Q_OBJECT

public:
    /// After SignalWatcher::hold() and the application.
    explicit Departure(const ui::Navigator &navigator, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void answer(QSessionManager &manager);

    const ui::Navigator &m_navigator;
    SignalWatcher m_signals;
    bool m_isEnding = false; ///< the session manager was told that it may
};

} // namespace sallyport
