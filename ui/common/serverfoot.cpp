// SPDX-License-Identifier: Apache-2.0
#include "ui/common/serverfoot.h"

#include "ui/common/label.h"
#include "ui/common/statusdot.h"
#include "ui/common/translated.h"

#include <QGridLayout>

namespace sallyport::ui {

ServerFoot::ServerFoot(const ServerLink &link, const Session &session, QWidget *parent)
    : QWidget(parent),
      m_link(link),
      m_session(session),
      m_dot(new StatusDot),
      m_name((new Label)->wrapped()),
      m_summary((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped())
{
    setObjectName(QStringLiteral("serverFoot"));
    m_summary->setObjectName(QStringLiteral("serverSummary"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_dot, 0, 0, Qt::AlignCenter);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_summary, 1, 1);
    connect(&link, &ServerLink::changed, this, &ServerFoot::display);
    connect(&session, &Session::reachabilityChanged, this, &ServerFoot::display);
    keepTranslated(this, [this] { display(); });
}

void ServerFoot::display()
{
    const bool lost = m_link.status() == ServerLink::Status::Good && !m_session.reachability().reachable;
    const ServerLink::Status status = lost ? ServerLink::Status::Bad : m_link.status();
    m_dot->display(status);
    m_name->setText(m_link.name());
    m_summary->setText(status == ServerLink::Status::Good ? m_link.summary() : ServerLink::statusText(status));
}

} // namespace sallyport::ui
