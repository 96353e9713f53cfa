// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/activitytab.h"

#include "core/client/whendone.h"
#include "ui/common/audittext.h"
#include "ui/common/button.h"
#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ActivityTab::ActivityTab(Session &session, QWidget *parent)
    : UserTab(session, QStringLiteral("activityTab"), parent),
      m_list(nullptr),
      m_rows(nullptr),
      m_nothing((new Label({}, TextRole::Dim))->wrapped()),
      m_more(new Button(Button::Kind::Link, {}))
{
    m_nothing->setObjectName(QStringLiteral("noActivity"));
    m_more->setObjectName(QStringLiteral("moreActivity"));
    column()->addWidget(m_nothing);
    column()->addWidget(m_more, 0, Qt::AlignLeft);
    column()->addStretch();
    connect(m_more, &QPushButton::clicked, this, [this] { fetch(m_next); });
    keepTranslated(this, [this] {
        m_nothing->setText(tr("Nothing is recorded about this account."));
        m_more->setText(tr("Show more"));
    });
    clear();
}

void ActivityTab::clear()
{
    delete m_rows;
    m_rows = new QWidget;
    m_rows->setObjectName(QStringLiteral("activity"));
    m_list = new QVBoxLayout(m_rows);
    m_list->setContentsMargins({});
    m_list->setSpacing(metrics::space);
    column()->insertWidget(0, m_rows);
    m_nothing->hide();
    m_more->hide();
}

void ActivityTab::display(const api::UserView &user)
{
    UserTab::display(user);
    clear();
}

void ActivityTab::load()
{
    fetch({});
}

void ActivityTab::fetch(const QString &cursor)
{
    api::AuditFilter filter;
    filter.subject = user().id;
    filter.limit = pageSize;
    filter.cursor = cursor;
    whenDone(session().call(api::listAudit, filter), this,
             [this, id = user().id, isFirst = cursor.isEmpty()](const Result<api::AuditPageView> &page) {
                 if (!isAbout(id))
                     return;
                 if (!page)
                     return showFailure(page.error());
                 if (isFirst)
                     clear();
                 for (const auto &record : page->items)
                     add(record);
                 m_next = page->nextCursor.value_or(QString());
                 m_more->setVisible(!m_next.isEmpty());
                 m_nothing->setVisible(isFirst && page->items.isEmpty());
             });
}

static QString aboutText(const api::AuditRecordView &record)
{
    const QString who =
        record.actor.isEmpty() || record.actorId == record.subjectId ? QString() : ActivityTab::tr("by %1").arg(record.actor);
    QStringList about{dateText(record.at)};
    for (const QString &part : {who, record.address}) {
        if (!part.isEmpty())
            about.append(part);
    }
    return about.join(QStringLiteral(", "));
}

void ActivityTab::add(const api::AuditRecordView &record)
{
    auto *what = saying((new Label({}, isAuditWarning(record.action) ? TextRole::Bad : TextRole::Body))->wrapped(),
                        [action = record.action] { return auditActionText(action); });
    auto *words = saying((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped(), [record] { return aboutText(record); });
    auto *row = new QVBoxLayout;
    row->setSpacing(2);
    row->addWidget(what);
    row->addWidget(words);
    m_list->addLayout(row);
}

} // namespace sallyport::ui
