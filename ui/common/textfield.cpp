// SPDX-License-Identifier: Apache-2.0
#include "ui/common/textfield.h"

namespace sallyport::ui {

TextField::TextField(const QString &name, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(name);
    setAttribute(Qt::WA_Hover);
}

void TextField::setName(const QString &name)
{
    if (placeholderText() == accessibleName())
        setPlaceholderText(name);
    setAccessibleName(name);
}

void TextField::setJoined(Joined joined)
{
    m_joined = joined;
    update();
}

void TextField::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

void TextField::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

void TextField::setSubtle(bool subtle)
{
    m_subtle = subtle;
    update();
}

} // namespace sallyport::ui
