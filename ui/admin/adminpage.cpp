// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/adminpage.h"

#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/states/emptystate.h"
#include "ui/states/skeletonrows.h"
#include "ui/states/toast.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace sallyport::ui {

AdminPage::AdminPage(const QString &objectName, QWidget *parent)
    : QWidget(parent),
      m_title(new Label({}, TextRole::Body, Label::Size::Title)),
      m_subtitle(new Label({}, TextRole::Dim)),
      m_tools(new QHBoxLayout),
      m_bar(new MessageBar),
      m_middle(new QStackedWidget),
      m_skeleton(new SkeletonRows({})),
      m_empty(new EmptyState),
      m_foot(new QVBoxLayout),
      m_row(new QHBoxLayout(this))
{
    setObjectName(objectName);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_empty->setObjectName(QStringLiteral("pageEmpty"));
    m_middle->addWidget(m_skeleton);
    m_middle->addWidget(m_empty);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    m_tools->setSpacing(metrics::gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::section);
    top->addLayout(heading);
    top->addLayout(m_tools, 1);
    m_foot->setSpacing(metrics::gap);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    column->setSpacing(metrics::wide);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_middle, 1);
    column->addLayout(m_foot);
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addLayout(column, 1);
    keepTranslated(this, [this] {
        m_subtitle->setText(said(m_says));
        m_skeleton->setAccessibleName(said(m_loads));
    });
    connect(m_bar, &MessageBar::actionTriggered, this, &AdminPage::load);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_isFailure)
            load();
    });
}

void AdminPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void AdminPage::setSubtitle(const Phrase &subtitle)
{
    m_says = subtitle;
    m_subtitle->setText(said(subtitle));
}

void AdminPage::setContent(QWidget *content)
{
    m_content = content;
    m_middle->addWidget(content);
}

void AdminPage::setSide(QWidget *side)
{
    m_row->addWidget(side);
}

void AdminPage::say(const Phrase &done)
{
    if (!m_toast)
        m_toast = new Toast(window());
    m_toast->say(done);
}

void AdminPage::showLoading(const Phrase &what)
{
    if (m_hasContent)
        return;
    m_loads = what;
    m_skeleton->setAccessibleName(said(what));
    m_skeleton->setLoading(true);
    m_middle->setCurrentWidget(m_skeleton);
}

void AdminPage::showContent()
{
    m_skeleton->setLoading(false);
    m_bar->clear();
    m_hasContent = true;
    m_middle->setCurrentWidget(m_content);
}

void AdminPage::showEmpty(Icon icon, const Phrase &title, const Phrase &text, const Phrase &action)
{
    m_skeleton->setLoading(false);
    m_bar->clear();
    m_hasContent = m_isFailure = false;
    m_empty->say(icon, title, text, action);
    m_middle->setCurrentWidget(m_empty);
}

void AdminPage::showFailure(const Error &error)
{
    m_skeleton->setLoading(false);
    if (error.code == ErrorCode::Cancelled)
        return; // the session was left; the window goes, too
    if (error.code == ErrorCode::Forbidden)
        return Q_EMIT refused();
    const bool isAway = isServerAway(error);
    if (m_hasContent && isAway)
        return; // the window's ConnectionBar says it; what is here stays readable
    if (m_hasContent)
        return m_bar->say(MessageBar::Kind::Error, errorPhrase(error), [] { return tr("Try again"); });
    m_isFailure = true;
    m_empty->say(
        isAway ? Icon::Offline : Icon::Warning, [] { return tr("This could not be loaded"); }, errorPhrase(error),
        [] { return tr("Try again"); });
    m_middle->setCurrentWidget(m_empty);
}

} // namespace sallyport::ui
