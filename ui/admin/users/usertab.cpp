// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/usertab.h"

#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sallyport::ui {

UserTab::UserTab(Session &session, const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_bar(new MessageBar),
      m_column(nullptr)
{
    setObjectName(objectName);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(inside);
    // Room for the ring around what has the keyboard.
    m_column->setContentsMargins(metrics::focusRing, metrics::wide, metrics::gap, metrics::wide);
    m_column->setSpacing(metrics::space);
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(metrics::gap);
    whole->addWidget(m_bar);
    whole->addWidget(area, 1);
}

void UserTab::display(const api::UserView &user)
{
    m_user = user;
    m_bar->clear();
}

void UserTab::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Forbidden)
        return Q_EMIT refused();
    if (error.code != ErrorCode::Cancelled)
        m_bar->say(MessageBar::Kind::Error, errorPhrase(error));
}

} // namespace sallyport::ui
