// SPDX-License-Identifier: Apache-2.0
#include "ui/states/stattile.h"

#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QLocale>
#include <QVBoxLayout>

namespace sallyport::ui {

StatTile::StatTile(QWidget *parent)
    : Card(parent),
      m_title((new Label({}, TextRole::Dim))->wrapped()),
      m_value(new Label({}, TextRole::Body, Label::Size::Heading)),
      m_note((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped())
{
    m_title->setObjectName(QStringLiteral("statTitle"));
    m_value->setObjectName(QStringLiteral("statValue"));
    m_note->setObjectName(QStringLiteral("statNote"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::wide, metrics::space, metrics::wide, metrics::space);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_note);
    column->addStretch();
    displayNothing();
}

void StatTile::setTitle(const QString &title)
{
    m_title->setText(title);
    describe();
}

void StatTile::display(qint64 number, const QString &note, TextRole role)
{
    displayText(QLocale().toString(number), note, role);
}

void StatTile::displayText(const QString &value, const QString &note, TextRole role)
{
    m_value->setText(value);
    m_value->setRole(TextRole::Body);
    m_note->setText(note);
    m_note->setRole(role);
    describe();
}

void StatTile::displayNothing()
{
    m_value->setText(QStringLiteral("–"));
    m_value->setRole(TextRole::Dim);
    m_note->clear();
    describe();
}

/// One thing to assistive tools: "Sign-ins: 48,120".
void StatTile::describe()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title->text(), m_value->text()));
    setAccessibleDescription(m_note->text());
}

} // namespace sallyport::ui
