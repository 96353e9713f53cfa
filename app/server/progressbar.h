// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace sallyport {

/// A line on stderr that shows how far long work has come, how fast it goes and when it will be done. Nothing where stderr is no terminal.
class ProgressBar
{
public:
    explicit ProgressBar(const QString &unit);
    /// Takes the line away.
    ~ProgressBar();
    Q_DISABLE_COPY_MOVE(ProgressBar)

    /// `fraction`: from 0 to 1. `done`: in units, what was done before this run included; `before`: that.
    void show(double fraction, qint64 done, qint64 before = 0);

    /// The line itself. `elapsed` is that of this run, in which `done - before` were done.
    static QString lineOf(double fraction, qint64 done, qint64 before, std::chrono::milliseconds elapsed, const QString &unit);

private:
    const QString m_unit;
    const bool m_isShown;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_next = m_begin;
    qsizetype m_width = 0;
};

} // namespace sallyport
