// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog.h"

#include "ui/common/label.h"
#include "ui/common/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>

namespace sallyport::ui {

Dialog::Dialog(const QString &objectName, QWidget *parent)
    : QDialog(parent),
      m_title((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_text((new Label)->wrapped()),
      m_bar(new MessageBar(this)),
      m_content(new QVBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("dialogTitle"));
    m_text->setObjectName(QStringLiteral("dialogText"));
    m_text->hide();
    m_bar->setObjectName(QStringLiteral("dialogMessage"));
    m_content->setSpacing(metrics::space);
    m_buttons->setSpacing(metrics::gap);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    column->setSpacing(metrics::space);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(m_content);
    column->addStretch();
    column->addSpacing(metrics::gap);
    column->addLayout(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    keepTranslated(this, [this] { showTexts(); });
}

void Dialog::setTitle(const Phrase &title)
{
    m_heads = title;
    showTexts();
}

void Dialog::setText(const Phrase &text)
{
    m_says = text;
    showTexts();
}

void Dialog::showTexts()
{
    const QString title = said(m_heads), text = said(m_says);
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

Button *Dialog::addButton(Button::Kind kind, const QString &objectName, Act act)
{
    auto *button = new Button(kind, {}, this);
    button->setObjectName(objectName);
    button->setDefault(kind == Button::Kind::Primary);
    m_buttons->addWidget(button);
    switch (act) {
    case Act::None: break;
    case Act::Accept: connect(button, &QPushButton::clicked, this, &QDialog::accept); break;
    case Act::Reject: connect(button, &QPushButton::clicked, this, &Dialog::reject); break;
    }
    return button;
}

void Dialog::reject()
{
    if (m_busy)
        Q_EMIT cancelled();
    else
        QDialog::reject();
}

bool Dialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        grow();
    return handled;
}

/// Qt makes room for wrapped texts only once, when it shows a window.
void Dialog::grow()
{
    if (!isVisible())
        return;
    const QSize most = screen()->availableGeometry().size();
    const int wide = std::min(std::max(width(), layout()->totalMinimumSize().width()), most.width());
    const int tall = std::min(std::max(height(), layout()->totalHeightForWidth(wide)), most.height());
    if (QSize(wide, tall) != size())
        resize(wide, tall);
}

} // namespace sallyport::ui
