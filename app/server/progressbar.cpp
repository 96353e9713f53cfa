// SPDX-License-Identifier: Apache-2.0
#include "app/server/progressbar.h"

#include "app/server/passwordprompt.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace sallyport {

namespace {

using namespace std::chrono;

constexpr int barWidth = 24;

void write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

QString leftText(seconds left)
{
    const auto minutesLeft = left / minutes(1);
    return QStringLiteral("%1:%2 left").arg(minutesLeft).arg(left.count() % 60, 2, 10, QChar(u'0'));
}

} // namespace

ProgressBar::ProgressBar(const QString &unit) : m_unit(unit), m_isShown(stderrIsTerminal())
{ }

ProgressBar::~ProgressBar()
{
    if (m_width > 0)
        write(u'\r' + QString(m_width, u' ') + u'\r');
}

void ProgressBar::show(double fraction, qint64 done, qint64 before)
{
    const auto now = steady_clock::now();
    if (!m_isShown || now < m_next)
        return;
    m_next = now + milliseconds(200);
    const QString line = lineOf(fraction, done, before, duration_cast<milliseconds>(now - m_begin), m_unit);
    write(u'\r' + line.leftJustified(m_width));
    m_width = line.size();
}

QString ProgressBar::lineOf(double fraction, qint64 done, qint64 before, milliseconds elapsed, const QString &unit)
{
    const double part = std::clamp(fraction, 0.0, 1.0);
    const auto full = int(part * barWidth);
    const double rate = elapsed.count() > 0 ? double(done - before) * 1000 / double(elapsed.count()) : 0;
    QString line = u'[' + QString(full, u'#') + QString(barWidth - full, u'-')
        + QStringLiteral("] %1 %  %2 %3  %4/s")
              .arg(int(part * 100))
              .arg(QLocale::c().toString(done), unit, QLocale::c().toString(qint64(rate)));
    if (rate > 0 && part > 0)
        line += QStringLiteral("  ") + leftText(seconds(std::llround((double(done) / part - double(done)) / rate)));
    return line;
}

} // namespace sallyport
