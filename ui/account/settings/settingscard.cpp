// SPDX-License-Identifier: Apache-2.0
#include "ui/account/settings/settingscard.h"

#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

SettingsCard::SettingsCard(const Phrase &title, QWidget *parent) : QWidget(parent)
{
    auto *card = new Card;
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(metrics::section, metrics::wide, metrics::section, metrics::wide);
    m_rows->setSpacing(metrics::wide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(saying((new Label({}, TextRole::Body, Label::Size::Title))->wrapped(), title));
    column->addWidget(card);
}

void SettingsCard::addRow(const Phrase &name, const Phrase &hint, QWidget *control)
{
    auto *title = (new Label)->wrapped();
    auto *below = (new Label({}, TextRole::Dim, Label::Size::Small))->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(below);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::wide);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    m_rows->addLayout(row);
    keepTranslated(control, [control, title, below, name, hint] {
        title->setText(name());
        below->setText(hint ? hint() : QString());
        below->setVisible(hint != nullptr);
        control->setAccessibleName(name());
        control->setAccessibleDescription(below->text());
    });
}

void SettingsCard::addWide(QWidget *content)
{
    m_rows->addWidget(content);
}

} // namespace sallyport::ui
