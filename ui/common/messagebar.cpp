// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messagebar.h"

#include "ui/common/announcement.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimerEvent>

namespace sallyport::ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new IconLabel(Icon::Info, metrics::icon, this)),
      m_text((new Label({}, TextRole::Body, Label::Size::Body, this))->wrapped()),
      m_count((new Label({}, TextRole::Dim, Label::Size::Small, this))->wrapped()),
      m_action(new Button(Button::Kind::Link, {}, this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setObjectName(QStringLiteral("messageCountdown"));
    m_count->hide();
    m_action->setObjectName(QStringLiteral("messageAction"));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_count);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space, metrics::space, metrics::space, metrics::space);
    row->setSpacing(metrics::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    keepTranslated(this, [this] { showTexts(); });
    hide();
}

static Icon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Error:
    case MessageBar::Kind::Warning: return Icon::Warning;
    case MessageBar::Kind::Notice: return Icon::Info;
    case MessageBar::Kind::Success: return Icon::Check;
    }
    Q_UNREACHABLE();
}

static QPalette::ColorRole roleOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Error: return QPalette::ColorRole(TextRole::Bad);
    case MessageBar::Kind::Warning: return QPalette::ColorRole(TextRole::Warn);
    case MessageBar::Kind::Notice: return QPalette::Link;
    case MessageBar::Kind::Success: return QPalette::ColorRole(TextRole::Good);
    }
    Q_UNREACHABLE();
}

void MessageBar::say(Kind kind, const Phrase &text, const Phrase &action)
{
    endCountdown();
    m_kind = kind;
    m_says = text;
    m_offers = action;
    m_icon->setIcon(iconOf(kind));
    m_icon->setRole(roleOf(kind));
    m_text->setRole(kind == Kind::Error ? TextRole::Bad : TextRole::Body);
    showTexts();
    setVisible(true);
    update();
    announce(this, m_text->text());
}

void MessageBar::showTexts()
{
    const QString text = said(m_says), action = said(m_offers);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    if (m_timer.isActive()) {
        showCountdown();
        setAccessibleDescription(m_count->text());
    }
    updateGeometry();
}

void MessageBar::countDown(std::chrono::seconds left, std::function<QString(int)> line)
{
    m_line = std::move(line);
    m_end = QDeadlineTimer(left);
    m_timer.start(200, this);
    showCountdown();
    setAccessibleDescription(m_count->text());
}

void MessageBar::showCountdown()
{
    const int seconds = int((m_end.remainingTime() + 999) / 1000);
    m_count->setText(m_line(seconds));
    m_count->show();
}

void MessageBar::endCountdown()
{
    m_timer.stop();
    m_line = {};
    m_count->hide();
    setAccessibleDescription({});
}

void MessageBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QFrame::timerEvent(event);
    if (!m_end.hasExpired())
        return showCountdown();
    endCountdown();
    Q_EMIT countedDown();
}

void MessageBar::clear()
{
    endCountdown();
    m_says = m_offers = {};
    showTexts();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
    painter.setBrush(m_kind == Kind::Error ? tokens.badSoft : m_kind == Kind::Warning ? tokens.warnSoft : tokens.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace sallyport::ui
