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
    m_holder = new QWidget;
    m_holder->setMaximumWidth(columnWidth(*this));
    m_column = new QVBoxLayout(m_holder);
    m_column->setContentsMargins({});
    center->addStretch(1);
    center->addWidget(m_holder, 1000);
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

/// What cannot break into lines decides when it needs more than the comfortable width, as some languages do.
int PageColumn::wantedWidth() const
{
    return std::max(columnWidth(*this), m_holder->minimumSizeHint().width()) + 2 * metrics::margin;
}

int PageColumn::wantedHeight(int width) const
{
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return std::max(wanted, widget()->minimumSizeHint().height()); // what the scroll area goes by
}

QSize PageColumn::sizeHint() const
{
    const int width = wantedWidth();
    return {width, wantedHeight(width)};
}

/// Before this nothing is polished and sizes are only guesses; after it the window system has placed the window, and growing
/// then would move it.
void PageColumn::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    grow();
}

bool PageColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PageColumn::grow, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void PageColumn::grow()
{
    QWidget *top = window();
    m_holder->setMaximumWidth(wantedWidth() - 2 * metrics::margin);
    if (!top->isVisible() || top->isMaximized() || top->isFullScreen())
        return;
    const QSize room = maximumViewportSize(); // once everything has its place no scroll bar takes any
    const int wider = std::max(0, wantedWidth() - room.width());
    const int taller = std::max(0, wantedHeight(room.width() + wider) - room.height());
    if (wider == 0 && taller == 0)
        return;
    const QSize most = top->screen()->availableGeometry().size() - (top->frameGeometry().size() - top->size());
    top->resize((top->size() + QSize(wider, taller)).boundedTo(most));
}

} // namespace sallyport::ui
