// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

namespace sallyport::ui {

class MessageBar;

/// Above a page while the server does not answer: since when, when it is tried again, and a way to try now. Goes by itself once the
/// server is back.
class ConnectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBar(Session &session, QWidget *parent = nullptr);

    /// When the server is asked again, counted down in any bar.
    static void countDownToNextTry(MessageBar &bar, const Reachability &now);

private:
    void showReachability();

    Session &m_session;
    MessageBar *m_bar;
};

} // namespace sallyport::ui
