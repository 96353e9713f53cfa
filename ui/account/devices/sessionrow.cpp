// SPDX-License-Identifier: Apache-2.0
#include "ui/account/devices/sessionrow.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QHBoxLayout>

namespace sallyport::ui {

SessionRow::SessionRow(const api::SessionView &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_icon(new IconLabel(Icon::Computer)),
      m_name((new Label)->wrapped()),
      m_details((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped()),
      m_badge(new Badge),
      m_end(new Button(Button::Kind::Secondary, {}))
{
    setObjectName(QStringLiteral("session"));
    m_name->setObjectName(QStringLiteral("sessionName"));
    m_name->setStrong(true);
    m_details->setObjectName(QStringLiteral("sessionDetails"));
    m_badge->setObjectName(QStringLiteral("thisDevice"));
    m_end->setObjectName(QStringLiteral("endSession"));
    m_end->setCompact(true);
    m_icon->setRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    row->setSpacing(metrics::space);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_badge);
    row->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT endRequested(m_session); });
    keepTranslated(this, [this] { showSession(); });
}

void SessionRow::display(const api::SessionView &session)
{
    m_session = session;
    showSession();
}

void SessionRow::showSession()
{
    const QString name = m_session.name.isEmpty() ? tr("Unknown device") : m_session.name;
    const bool browser = m_session.kind == QLatin1StringView("browser");
    m_icon->setIcon(browser ? Icon::Globe : Icon::Computer);
    m_name->setText(name);
    const QString used = tr("Last used: %1").arg(dateText(m_session.lastSeenAt));
    const QString begun = tr("Signed in: %1").arg(dateText(m_session.createdAt));
    m_details->setText(QStringList{m_session.address, used, begun}.join(QStringLiteral(" · ")));
    m_badge->display(Badge::Kind::Good, tr("This device"));
    m_badge->setVisible(m_session.current);
    m_end->setVisible(!m_session.current);
    m_end->setText(tr("End"));
    m_end->setAccessibleName(tr("End the session on %1").arg(name));
    m_end->setAccessibleDescription(m_details->text());
}

} // namespace sallyport::ui
