// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/choicecard.h"

#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace sallyport::ui {

ChoiceCard::ChoiceCard(Icon icon, const QString &title, const QString &sentence, QWidget *parent) : EnterButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    auto *picture = new IconLabel(icon, 28, this);
    picture->setRole(QPalette::Link);
    auto *name = new Label(title, TextRole::Body, Label::Size::Body, this);
    name->setStrong(true);
    auto *text = (new Label(sentence, TextRole::Dim, Label::Size::Body, this))->wrapped();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    row->setSpacing(metrics::wide);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QWidget *child : {static_cast<QWidget *>(picture), static_cast<QWidget *>(name), static_cast<QWidget *>(text)})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
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
