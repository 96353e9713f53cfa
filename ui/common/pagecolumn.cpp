// SPDX-License-Identifier: Apache-2.0
#include "ui/common/pagecolumn.h"

#include "ui/common/tokens.h"

#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace sallyport::ui {

/// About 50 characters: a comfortable width for fields and short sentences that grows with the system's font.
static int columnWidth(const QWidget &widget)
{
    return std::max(352, widget.fontMetrics().averageCharWidth() * 50);
}

PageColumn::PageColumn(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *center = new QHBoxLayout(content);
    center->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::section);
    center->setSpacing(0);
    auto *holder = new QWidget;
    holder->setMaximumWidth(columnWidth(*this));
    m_column = new QVBoxLayout(holder);
    m_column->setContentsMargins({});
    center->addStretch(1);
    center->addWidget(holder, 1000);
    center->addStretch(1);
    content->installEventFilter(this);
    setWidget(content);
}

void PageColumn::addPage(QWidget *page)
{
    page->hide();
    m_column->addWidget(page);
}

void PageColumn::showPage(QWidget *page)
{
    if (m_current)
        m_current->hide();
    m_current = page;
    page->show();
}

QSize PageColumn::sizeHint() const
{
    const int width = columnWidth(*this) + 2 * metrics::margin;
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return {width, height};
}

bool PageColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PageColumn::grow, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PageColumn::grow()
{
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
    const int missing = wanted - viewport()->height();
    QWidget *top = window();
    if (missing <= 0 || !top->isVisible() || top->isMaximized() || top->isFullScreen())
        return;
    const int most = top->screen()->availableGeometry().height() - (top->frameGeometry().height() - top->height());
    top->resize(top->width(), std::min(top->height() + missing, most));
}

} // namespace sallyport::ui
