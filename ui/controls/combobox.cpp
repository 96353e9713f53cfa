// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/combobox.h"

#include <QWheelEvent>

namespace sallyport::ui {

ComboBox::ComboBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToContents);
}

void ComboBox::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void ComboBox::choose(const QVariant &wanted)
{
    setCurrentIndex(std::max(0, findData(wanted)));
}

void ComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace sallyport::ui
