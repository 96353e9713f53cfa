// SPDX-License-Identifier: Apache-2.0
#include "ui/account/accountpage.h"

#include "ui/account/sessionover.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace sallyport::ui {

/// About 90 characters: as wide as a line of text is still easy to read.
static int pageWidth(const QWidget &widget)
{
    return std::max(560, widget.fontMetrics().averageCharWidth() * 90);
}

AccountPage::AccountPage(const Phrase &title, const Phrase &lead, QWidget *parent)
    : QWidget(parent),
      m_bar(new MessageBar),
      m_column(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setMaximumWidth(pageWidth(*this));
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::wide);
    auto *heading = saying((new Label({}, TextRole::Body, Label::Size::Heading))->wrapped(), title);
    heading->setObjectName(QStringLiteral("pageTitle"));
    m_column->addWidget(heading);
    if (lead)
        m_column->addWidget(saying((new Label({}, TextRole::Dim))->wrapped(), lead));
    m_column->addWidget(m_bar);
    auto *around = new QWidget;
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::section);
    row->setSpacing(0);
    row->addWidget(content, 1000);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(around);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void AccountPage::sayNotRead(const Error &error)
{
    if (isSessionOver(error) || isServerAway(error))
        return m_bar->clear();
    m_bar->say(MessageBar::Kind::Error, errorPhrase(error), [] { return tr("Try again"); });
}

} // namespace sallyport::ui
