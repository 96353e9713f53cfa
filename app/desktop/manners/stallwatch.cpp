// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/stallwatch.h"

#include <QAbstractEventDispatcher>
#include <QLoggingCategory>

#include <algorithm>

namespace sallyport {

Q_LOGGING_CATEGORY(lcDesktop, "sallyport.desktop", QtInfoMsg)

StallWatch::StallWatch(QObject *parent) : QObject(parent)
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &StallWatch::begin);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &StallWatch::end);
}

StallWatch::~StallWatch()
{
    qCDebug(lcDesktop) << "stalls" << m_stalls << "longest" << m_longest << "ms";
}

void StallWatch::begin()
{
    if (!m_since.isValid())
        m_since.start();
}

void StallWatch::end()
{
    if (!m_since.isValid())
        return;
    const qint64 taken = m_since.elapsed();
    m_since.invalidate();
    if (taken <= frame)
        return;
    ++m_stalls;
    m_longest = std::max(m_longest, taken);
    qCDebug(lcDesktop) << "stall" << taken << "ms";
}

} // namespace sallyport
