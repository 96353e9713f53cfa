// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/stallwatch.h"

#include <QLoggingCategory>
#include <QMetaEnum>

namespace sallyport::ui {

namespace {

/// Silent unless asked for: QT_LOGGING_RULES="sallyport.stalls=true".
Q_LOGGING_CATEGORY(lcStalls, "sallyport.stalls", QtWarningMsg)

double milliseconds(StallWatch::Clock::duration length)
{
    return std::chrono::duration<double, std::milli>(length).count();
}

} // namespace

void StallWatch::keep(Clock::time_point begin, Clock::duration length, const char *receiver, const char *owner, QEvent::Type event)
{
    QByteArray what(receiver);
    if (owner)
        what.append(" of ").append(owner);
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event);
    what.append(", ").append(kind ? QByteArray(kind) : QByteArray::number(int(event)));
    ++m_count;
    m_longest = std::max(m_longest, length);
    if (m_latest.size() == kept)
        m_latest.removeFirst();
    m_latest.append({.since = begin - m_start, .length = length, .what = what});
    qCInfo(lcStalls, "stall %d: %.1f ms in %s", m_count, milliseconds(length), what.constData());
}

QString StallWatch::summary() const
{
    QString text = QStringLiteral("Stalls over %1 ms: %2").arg(limit.count()).arg(m_count);
    if (m_count > 0)
        text += QStringLiteral(", the longest %1 ms").arg(milliseconds(m_longest), 0, 'f', 0);
    for (const Stall &stall : m_latest) {
        text += QStringLiteral("\n  %1 s: %2 ms, %3")
                    .arg(milliseconds(stall.since) / 1000, 0, 'f', 1)
                    .arg(milliseconds(stall.length), 0, 'f', 0)
                    .arg(QString::fromLatin1(stall.what));
    }
    return text;
}

} // namespace sallyport::ui
