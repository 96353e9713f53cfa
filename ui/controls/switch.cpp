// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/switch.h"

#include "ui/common/style.h"

#include <QPainter>

namespace sallyport::ui {

static constexpr int trackWidth = 40, trackHeight = 22;

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_slide.setStartValue(0.0);
    m_slide.setEndValue(1.0);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QCheckBox::toggled, this, [this](bool on) {
        m_slide.setDuration(isVisible() ? animationDuration(this) : 0);
        m_slide.setDirection(on ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
        m_slide.start();
    });
}

QSize Switch::sizeHint() const
{
    const QSize words = text().isEmpty() ? QSize() : fontMetrics().size(Qt::TextShowMnemonic, text());
    const int room = text().isEmpty() ? 0 : metrics::space;
    return {words.width() + room + trackWidth, std::max(words.height() + metrics::gap, metrics::compactControl)};
}

QSize Switch::minimumSizeHint() const
{
    const int narrow = trackWidth + fontMetrics().averageCharWidth() * 12; // its words break into lines
    return {std::min(sizeHint().width(), narrow), metrics::compactControl};
}

int Switch::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - trackWidth - metrics::space), 10'000);
    const int words = text().isEmpty() ? 0 : fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::TextShowMnemonic, text()).height();
    return std::max(words + metrics::gap, metrics::compactControl);
}

bool Switch::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

QRect Switch::track() const
{
    return QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {trackWidth, trackHeight}, rect());
}

QRect Switch::textPlace() const
{
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -trackWidth - metrics::space, 0));
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const double on = m_slide.state() == QAbstractAnimation::Running ? m_slide.currentValue().toDouble() : isChecked() ? 1 : 0;
    const double at = layoutDirection() == Qt::RightToLeft ? 1 - on : on;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? tokens.ink : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(
        textPlace(),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap | Qt::TextShowMnemonic),
        text());
    const QRectF frame = QRectF(track()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor off = tokens.highContrast ? tokens.window : mix(tokens.dim, tokens.card, 0.15);
    const QColor ground = mix(off, tokens.accent, on);
    painter.setPen(tokens.highContrast ? QPen(tokens.ink) : QPen(Qt::NoPen));
    painter.setBrush(isEnabled() ? ground : mix(ground, tokens.window, 0.6));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const double size = frame.height() - 6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(on > 0.5 ? tokens.onAccent : tokens.highContrast ? tokens.ink : tokens.card);
    painter.drawEllipse(QRectF(frame.left() + 3 + at * (frame.width() - size - 6), frame.top() + 3, size, size));
}

} // namespace sallyport::ui
