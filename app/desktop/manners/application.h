// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/manners/stallwatch.h"

#include <QApplication>

namespace sallyport {

/// QApplication that knows when it kept the user waiting: each event that the loop of the GUI thread hands out is timed, with all that it
/// leads to. A loop inside, as native dialogs and drags have one, is no work: its events count, the one that opened it does not.
class Application final : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv, ui::StallWatch stalls = ui::StallWatch());

    const ui::StallWatch &stalls() const { return m_stalls; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    ui::StallWatch m_stalls;
    int m_level = -1; ///< how deep the loop is whose event is being timed; -1: none is
    bool m_hadLoop = false; ///< since that event began, a loop ran inside it
};

} // namespace sallyport
