// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/choicebar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QVBoxLayout>

namespace sallyport::ui {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QWidget(parent),
      m_text(new Label({}, TextRole::Dim)),
      m_all(new Button(Button::Kind::Link, {})),
      m_none(new Button(Button::Kind::Link, {}))
{
    m_text->setObjectName(QStringLiteral("choiceCount"));
    m_all->setObjectName(QStringLiteral("chooseAll"));
    m_none->setObjectName(QStringLiteral("chooseNone"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space);
    row->addWidget(m_text);
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch();
    auto *acts = new QHBoxLayout; // a row of their own: beside the words they make the window too wide in long languages
    acts->setSpacing(metrics::gap);
    acts->addWidget(addAct(Act::SignOut, "signOutChosen"));
    acts->addWidget(addAct(Act::Enable, "enableChosen"));
    acts->addWidget(addAct(Act::Disable, "disableChosen"));
    acts->addWidget(addAct(Act::Delete, "deleteChosen", true));
    acts->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addLayout(row);
    column->addLayout(acts);
    connect(m_all, &QPushButton::clicked, this, &ChoiceBar::everythingAsked);
    connect(m_none, &QPushButton::clicked, this, &ChoiceBar::nothingAsked);
    setMinimumHeight(metrics::compactControl);
    keepTranslated(this, [this] { retranslate(); });
}

Button *ChoiceBar::addAct(Act act, const char *objectName, bool isDangerous)
{
    auto *button = new Button(isDangerous ? Button::Kind::Danger : Button::Kind::Secondary, {});
    button->setObjectName(QLatin1StringView(objectName));
    button->setCompact(true);
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT asked(act); });
    m_acts.append(button);
    return button;
}

void ChoiceBar::display(qsizetype chosen, const QString &total)
{
    m_chosen = chosen;
    m_total = total;
    retranslate();
}

void ChoiceBar::retranslate()
{
    const QStringList acts{tr("Sign out…"), tr("Enable…"), tr("Disable…"), tr("Delete…")};
    for (int i = 0; i < acts.size(); ++i) {
        m_acts.at(i)->setText(acts.at(i));
        m_acts.at(i)->setVisible(m_chosen > 0);
    }
    m_text->setText(m_chosen > 0 ? tr("%Ln selected", nullptr, int(m_chosen)) : tr("Select accounts to change several at once"));
    m_all->setText(tr("Select all"));
    m_all->setAccessibleDescription(m_total);
    m_none->setText(tr("Select none"));
    m_none->setVisible(m_chosen > 0);
}

} // namespace sallyport::ui
