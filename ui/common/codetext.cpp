// SPDX-License-Identifier: Apache-2.0
#include "ui/common/codetext.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QTextDocument>
#include <QTextOption>

#include <cmath>
#include <memory>

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(name);
    applyFont();
    setPlainText(value);
    connect(this, &QTextEdit::textChanged, this, &QWidget::updateGeometry);
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
    return {width, heightForWidth(width)};
}

QSize CodeText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().lineSpacing()};
}

int CodeText::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return int(std::ceil(copy->size().height()));
}

} // namespace sallyport::ui
