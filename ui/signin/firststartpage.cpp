// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/firststartpage.h"

#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/serverlink.h"
#include "ui/common/translated.h"
#include "ui/signin/addresseditor.h"
#include "ui/signin/choicecard.h"

#include <QVBoxLayout>

namespace sallyport::ui {

FirstStartPage::FirstStartPage(ServerLink &link, QWidget *parent)
    : QWidget(parent),
      m_local(new ChoiceCard(Icon::Computer, this)),
      m_remote(new ChoiceCard(Icon::Server, this)),
      m_editor(new AddressEditor(this))
{
    m_local->setObjectName(QStringLiteral("onThisComputer"));
    m_remote->setObjectName(QStringLiteral("connectToServer"));
    m_local->setVisible(link.hasLocal());
    auto *heading =
        saying((new Label({}, TextRole::Body, Label::Size::Heading, this))->wrapped(), [] { return tr("Welcome to Sallyport"); });
    heading->setAlignment(Qt::AlignCenter);
    auto *question =
        saying((new Label({}, TextRole::Dim, Label::Size::Body, this))->wrapped(), [] { return tr("Where do you want to sign in?"); });
    question->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space);
    column->addSpacing(metrics::section);
    auto *mark = new IconLabel(Icon::Mark, 44, this);
    mark->setRole(QPalette::Link);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(heading);
    column->addWidget(question);
    column->addSpacing(metrics::space);
    column->addWidget(m_local);
    column->addWidget(m_remote);
    column->addWidget(m_editor);
    column->addSpacing(metrics::section);
    column->addStretch();
    m_editor->hide();
    setTabOrder(m_local, m_remote);
    setTabOrder(m_remote, m_editor);
    keepTranslated(m_local,
                   [this] { m_local->say(tr("On this computer"), tr("Accounts and notes stay here. Nothing to set up, works offline.")); });
    keepTranslated(m_remote,
                   [this] { m_remote->say(tr("Connect to a server"), tr("You were given an address, or your team has a server.")); });
    connect(m_local, &QPushButton::clicked, &link, &ServerLink::useLocal);
    connect(m_local, &QPushButton::clicked, this, &FirstStartPage::localChosen);
    connect(m_remote, &QPushButton::clicked, this, [this] { showEditor(true); });
    connect(m_editor, &AddressEditor::cancelled, this, [this] { showEditor(false); });
    connect(m_editor, &AddressEditor::chosen, &link, &ServerLink::use);
    setFocusProxy(link.hasLocal() ? m_local : m_remote);
}

void FirstStartPage::showEditor(bool shown)
{
    m_editor->setVisible(shown);
    m_remote->setVisible(!shown);
    if (shown)
        m_editor->begin();
    else
        m_remote->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport::ui
