// SPDX-License-Identifier: Apache-2.0
#include "ui/common/codetext.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QResizeEvent>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace sallyport::ui {

CodeText::CodeText(const QString &name, const QString &value, QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setContentsMargins({});
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(name);
    applyFont();
    setPlainText(value);
    connect(this, &QTextEdit::textChanged, this, &CodeText::fit);
}

/// Forms ask for the height that goes with a width only before they know the width.
void CodeText::fit()
{
    setFixedHeight(std::max(int(std::ceil(document()->size().height())), fontMetrics().lineSpacing()));
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CodeText::applyFont()
{
    QFont font = QApplication::font();
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    setFont(font);
}

bool CodeText::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QTextEdit::event(event);
}

QSize CodeText::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(toPlainText()) + 2;
    return {width, fontMetrics().lineSpacing()};
}

QSize CodeText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing()};
}

} // namespace sallyport::ui
