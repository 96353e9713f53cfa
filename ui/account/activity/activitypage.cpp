// SPDX-License-Identifier: Apache-2.0
#include "ui/account/activity/activitypage.h"

#include "ui/account/activity/activityrow.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/states/emptystate.h"
#include "ui/states/skeletonrows.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ActivityPage::ActivityPage(Session &session, QWidget *parent)
    : AccountPage([] { return tr("Activity"); },
                  [] { return tr("What happened to your account. If something was not you, change your password."); }, parent),
      m_session(session),
      m_log(session),
      m_loading(new SkeletonRows(tr("Loading your activity"), 5)),
      m_empty(new EmptyState),
      m_card(new Card),
      m_rows(new QVBoxLayout(m_card)),
      m_more(new Button(Button::Kind::Secondary, {}))
{
    m_card->setObjectName(QStringLiteral("activities"));
    m_empty->setObjectName(QStringLiteral("noActivity"));
    m_empty->say(
        Icon::Clock, [] { return tr("Nothing yet"); }, [] { return tr("Sign-ins and changes of your account will stand here."); });
    m_more->setObjectName(QStringLiteral("moreActivity"));
    layOut();
    connect(&m_log, &ActivityLog::changed, this, &ActivityPage::showRecords);
    connect(m_more, &QPushButton::clicked, &m_log, &ActivityLog::loadMore);
    connect(bar(), &MessageBar::actionTriggered, &m_log, &ActivityLog::load);
    keepTranslated(this, [this] {
        m_loading->setAccessibleName(tr("Loading your activity"));
        m_more->setText(tr("Show &more"));
    });
    setFocusProxy(m_more);
}

void ActivityPage::layOut()
{
    m_rows->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    m_rows->setSpacing(0);
    m_loading->setRowHeight(metrics::control + metrics::section);
    column()->addWidget(m_loading);
    column()->addWidget(m_empty);
    column()->addWidget(m_card);
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addStretch();
    m_empty->hide();
    m_card->hide();
    m_more->hide();
}

void ActivityPage::showRecords()
{
    const auto status = m_log.status();
    const auto &records = m_log.records();
    const bool loading = status == ActivityLog::Status::Loading;
    m_loading->setLoading(loading && records.isEmpty());
    m_empty->setVisible(status == ActivityLog::Status::Ready && records.isEmpty());
    m_card->setVisible(!records.isEmpty());
    m_more->setVisible(m_log.hasMore());
    if (loading)
        m_more->setBusy([] { return tr("Loading…"); });
    else
        m_more->setIdle();
    if (status == ActivityLog::Status::Failed)
        sayNotRead(m_log.error());
    else
        bar()->clear();
    while (m_shown.size() > records.size())
        m_shown.takeLast()->deleteLater();
    while (m_shown.size() < records.size()) {
        m_shown.append(new ActivityRow);
        m_rows->addWidget(m_shown.last());
    }
    const QUuid self = m_session.user() ? m_session.user()->id : QUuid();
    for (qsizetype i = 0; i < records.size(); ++i)
        m_shown[i]->display(records[i], self);
}

} // namespace sallyport::ui
