// SPDX-License-Identifier: Apache-2.0
#include "ui/states/toast.h"

#include "ui/common/announcement.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>

namespace sallyport::ui {

/// Long enough to be read and reached (WCAG 2.2, 2.2.1, wants no time limit on what matters: nothing that matters is only said here).
static constexpr int shown = 5000;

Toast::Toast(QWidget *window) : QFrame(window), m_text(new Label), m_action(new Button(Button::Kind::Link, {}, this))
{
    setObjectName(QStringLiteral("toast"));
    m_text->setObjectName(QStringLiteral("toastText"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::wide, metrics::gap, metrics::wide, metrics::gap);
    row->setSpacing(metrics::wide);
    row->addWidget(m_text);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Toast::actionTriggered);
    connect(m_action, &QPushButton::clicked, this, &QWidget::hide);
    window->installEventFilter(this);
    keepTranslated(this, [this] { showTexts(); });
    hide();
}

void Toast::say(const Phrase &text, const Phrase &action)
{
    m_says = text;
    m_offers = action;
    showTexts();
    show();
    raise();
    m_timer.start(shown, this);
    announce(this, m_text->text());
}

void Toast::showTexts()
{
    const QString text = said(m_says), action = said(m_offers);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
}

QString Toast::text() const
{
    return m_text->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * metrics::wide, 2 * metrics::wide);
    m_text->setWordWrap(sizeHint().width() > room.width());
    const QSize wanted(std::min(sizeHint().width(), room.width()), 0);
    resize(wanted.width(), m_text->wordWrap() ? layout()->totalHeightForWidth(wanted.width()) : sizeHint().height());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - metrics::section);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.highContrast ? tokens.ink : mix(tokens.line, tokens.dim, 0.4));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void Toast::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QFrame::timerEvent(event);
    if (underMouse() || m_action->hasFocus())
        return;
    m_timer.stop();
    hide();
}

} // namespace sallyport::ui
