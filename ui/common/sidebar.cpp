// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sidebar.h"

#include "ui/common/sidebarentry.h"
#include "ui/common/style.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport::ui {

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent),
      m_column(new QVBoxLayout(this)),
      m_entries(new QVBoxLayout),
      m_tools(new QVBoxLayout),
      m_group(new QButtonGroup(this))
{
    m_entries->setSpacing(4);
    m_tools->setSpacing(metrics::gap);
    m_tools->setContentsMargins(0, 0, 0, metrics::space);
    m_column->setContentsMargins(metrics::space, metrics::section, metrics::space, metrics::section);
    m_column->setSpacing(4);
    m_column->addLayout(m_entries);
    m_column->addStretch();
    m_column->addLayout(m_tools);
    setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_group, &QButtonGroup::idClicked, this, &Sidebar::selected);
}

void Sidebar::addEntry(Icon icon, const QString &text)
{
    auto *entry = new SidebarEntry(icon, text, this);
    entry->setChecked(m_group->buttons().isEmpty());
    entry->setSizePolicy(QSizePolicy::Minimum, entry->sizePolicy().verticalPolicy()); // never narrower than its words
    m_group->addButton(entry, int(m_group->buttons().size()));
    m_entries->addWidget(entry);
}

void Sidebar::setEntryText(int entry, const QString &text)
{
    QAbstractButton *button = m_group->button(entry);
    button->setText(text);
    button->setAccessibleName(text);
    button->updateGeometry();
}

void Sidebar::setCurrent(int entry)
{
    m_group->button(entry)->setChecked(true);
}

void Sidebar::setHeader(QWidget *header)
{
    m_column->insertWidget(0, header);
    m_column->insertSpacing(1, metrics::wide);
}

void Sidebar::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void Sidebar::setFooter(QWidget *footer)
{
    footer->setContentsMargins(metrics::space, 0, 0, 0); // below the entries' icons
    m_column->addWidget(footer);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.setPen(tokens.line);
    const int x = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.drawLine(x, 0, x, height());
}

} // namespace sallyport::ui
