// SPDX-License-Identifier: Apache-2.0
#include "ui/account/settings/choice.h"

#include "ui/common/tokens.h"

#include <QWheelEvent>

namespace sallyport::ui {

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index)); });
}

void Choice::setOption(const QVariant &value, const QString &text)
{
    const int index = findData(value);
    if (index < 0)
        addItem(text, value);
    else
        setItemText(index, text);
}

void Choice::select(const QVariant &value)
{
    setCurrentIndex(findData(value));
}

QSize Choice::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(metrics::section, 0);
}

void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace sallyport::ui
