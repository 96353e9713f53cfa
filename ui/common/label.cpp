// SPDX-License-Identifier: Apache-2.0
#include "ui/common/label.h"

#include <QApplication>
#include <QEvent>

namespace sallyport::ui {

static double factor(Label::Size size)
{
    switch (size) {
    case Label::Size::Small: return 0.9;
    case Label::Size::Body: return 1.0;
    case Label::Size::Title: return 1.25;
    case Label::Size::Heading: return 1.7;
    }
    Q_UNREACHABLE();
}

Label::Label(const QString &text, TextRole role, Size size, QWidget *parent)
    : QLabel(text, parent),
      m_size(size),
      m_strong(size == Size::Title || size == Size::Heading)
{
    // Texts of servers and users are never taken for markup.
    setTextFormat(Qt::PlainText);
    setRole(role);
    applyFont();
    alignWithLayout();
}

/// QLabel aligns by the direction of its text, so that a Latin name would stand at the wrong end of a right-to-left row.
void Label::alignWithLayout()
{
    if (!alignment().testFlag(Qt::AlignHCenter))
        setAlignment((layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void Label::setRole(TextRole role)
{
    setForegroundRole(QPalette::ColorRole(role));
}

void Label::setStrong(bool strong)
{
    m_strong = strong;
    applyFont();
}

Label *Label::wrapped()
{
    setWordWrap(true);
    return this;
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::LayoutDirectionChange)
        alignWithLayout();
    return QLabel::event(event);
}

void Label::applyFont()
{
    QFont font = QApplication::font();
    const double scale = factor(m_size);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    if (m_strong)
        font.setWeight(m_size == Size::Heading ? QFont::Bold : QFont::DemiBold);
    setFont(font);
}

} // namespace sallyport::ui
