// SPDX-License-Identifier: Apache-2.0
#include "ui/states/emptystate.h"

#include "ui/common/announcement.h"
#include "ui/common/button.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace sallyport::ui {

static constexpr int pictureSize = 44;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(Icon::None, pictureSize, this)),
      m_title((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_text((new Label({}, TextRole::Dim))->wrapped()),
      m_action(new Button(Button::Kind::Secondary, {}))
{
    m_icon->setRole(QPalette::ColorRole(TextRole::Dim));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    auto *words = new QWidget;
    words->setMaximumWidth(fontMetrics().averageCharWidth() * 56);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(words, 1000);
    row->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    whole->setSpacing(metrics::wide);
    whole->addStretch(2);
    whole->addWidget(m_icon, 0, Qt::AlignHCenter);
    whole->addLayout(row);
    whole->addWidget(m_action, 0, Qt::AlignHCenter);
    whole->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    keepTranslated(this, [this] { showTexts(); });
}

void EmptyState::say(Icon icon, const Phrase &title, const Phrase &text, const Phrase &action)
{
    m_heads = title;
    m_says = text;
    m_offers = action;
    const bool isNews = said(title) != m_title->text() || said(text) != m_text->text();
    m_icon->setIcon(icon);
    m_icon->setVisible(icon != Icon::None);
    showTexts();
    if (!isNews || !isVisible())
        return;
    announce(this, m_title->text() + u' ' + m_text->text());
}

void EmptyState::showTexts()
{
    const QString title = said(m_heads), text = said(m_says), action = said(m_offers);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace sallyport::ui
