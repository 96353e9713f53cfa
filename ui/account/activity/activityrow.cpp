// SPDX-License-Identifier: Apache-2.0
#include "ui/account/activity/activityrow.h"

#include "ui/common/audittext.h"
#include "ui/common/datetext.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QHBoxLayout>

namespace sallyport::ui {

ActivityRow::ActivityRow(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::Clock)),
      m_what((new Label)->wrapped()),
      m_where((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped()),
      m_when(new Label({}, TextRole::Dim))
{
    setObjectName(QStringLiteral("activity"));
    m_what->setObjectName(QStringLiteral("activityWhat"));
    m_where->setObjectName(QStringLiteral("activityWhere"));
    m_when->setObjectName(QStringLiteral("activityWhen"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_where);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    row->setSpacing(metrics::space);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_when, 0, Qt::AlignTop);
    keepTranslated(this, [this] { showRecord(); });
}

void ActivityRow::display(const api::AuditRecordView &record, const QUuid &self)
{
    m_record = record;
    m_self = self;
    showRecord();
}

void ActivityRow::showRecord()
{
    if (m_record.action.isEmpty())
        return;
    const bool warning = isAuditWarning(m_record.action);
    m_icon->setIcon(warning ? Icon::Warning : Icon::Clock);
    m_icon->setRole(QPalette::ColorRole(warning ? TextRole::Warn : TextRole::Dim));
    const QString what = auditActionText(m_record.action);
    const bool byOthers = !m_record.actor.isEmpty() && m_record.actorId != m_self;
    m_what->setText(byOthers ? tr("%1, by %2").arg(what, m_record.actor) : what);
    QStringList where{m_record.address, m_record.device};
    where.removeAll(QString());
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_where->setVisible(!where.isEmpty());
    m_when->setText(dateText(m_record.at));
}

} // namespace sallyport::ui
