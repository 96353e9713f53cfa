// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/choicecard.h"

#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace sallyport::ui {

static QWidget *linkColored(Icon icon)
{
    auto *picture = new IconLabel(icon, 28);
    picture->setRole(QPalette::Link);
    return picture;
}

ChoiceCard::ChoiceCard(Icon icon, QWidget *parent) : ChoiceCard(linkColored(icon), parent)
{ }

ChoiceCard::ChoiceCard(QWidget *picture, QWidget *parent)
    : EnterButton(parent),
      m_title((new Label({}, TextRole::Body, Label::Size::Body, this))->wrapped()),
      m_sentence((new Label({}, TextRole::Dim, Label::Size::Body, this))->wrapped())
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_title->setStrong(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    row->setSpacing(metrics::wide);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QWidget *child : {picture, static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChoiceCard::say(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

bool ChoiceCard::hasHeightForWidth() const
{
    return true;
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
}

} // namespace sallyport::ui
