// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/accountpage.h"
#include "ui/account/activity/activitylog.h"

class QVBoxLayout;

namespace sallyport::ui {

class ActivityRow;
class Button;
class Card;
class EmptyState;
class SkeletonRows;

/// What happened to one's account.
class ActivityPage final : public AccountPage
{
    Q_OBJECT

public:
    explicit ActivityPage(Session &session, QWidget *parent = nullptr);

    void enter() override { m_log.load(); }

private:
    void layOut();
    void showRecords();

    Session &m_session;
    ActivityLog m_log;
    SkeletonRows *m_loading;
    EmptyState *m_empty;
    Card *m_card;
    QVBoxLayout *m_rows;
    Button *m_more;
    QList<ActivityRow *> m_shown;
};

} // namespace sallyport::ui
