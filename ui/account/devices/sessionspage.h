// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/accountpage.h"
#include "ui/account/devices/sessionlist.h"

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Card;
class SessionRow;
class SkeletonRows;

/// Where one is signed in. Each session can be ended, or all others at once.
class SessionsPage final : public AccountPage
{
    Q_OBJECT

public:
    explicit SessionsPage(Session &session, QWidget *parent = nullptr);

    void enter() override { m_list.load(); }

private:
    void layOut();
    void showSessions();
    void syncRows();
    void askToEnd(const api::SessionView &session);
    void askToEndOthers();
    void ask(const struct Question &question, const std::function<void()> &act);

    SessionList m_list;
    SkeletonRows *m_loading;
    Card *m_card;
    QVBoxLayout *m_rows;
    Button *m_endOthers;
    QList<SessionRow *> m_shown;
};

} // namespace sallyport::ui
