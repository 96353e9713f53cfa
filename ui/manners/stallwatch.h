// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QEvent>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace sallyport::ui {

/// When the windows stood still: what the GUI thread did without coming back to its event loop for longer than a frame of the screen
/// lasts. Told in classes and kinds of events, never in contents.
class StallWatch
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::milliseconds limit{16};
    static constexpr qsizetype kept = 16; ///< the latest ones

    struct Stall
    {
        Clock::duration since; ///< the start of the program
        Clock::duration length;
        QByteArray what; ///< "SignInWindow, Paint"
    };

    /// `now`: another clock, for tests.
    explicit StallWatch(std::function<Clock::time_point()> now = &Clock::now) : m_now(std::move(now)), m_start(m_now()) { }

    Clock::time_point now() const { return m_now(); }
    /// One piece of work: kept when it was too long. `owner`: what the receiver belongs to, or nullptr.
    void add(Clock::time_point begin, const char *receiver, const char *owner, QEvent::Type event)
    {
        if (const auto length = m_now() - begin; length > limit)
            keep(begin, length, receiver, owner, event);
    }

    int count() const { return m_count; }
    Clock::duration longest() const { return m_longest; }
    const QList<Stall> &latest() const { return m_latest; }

    /// For reports, in English: how many, how long, and the latest ones a line each.
    QString summary() const;

private:
    void keep(Clock::time_point begin, Clock::duration length, const char *receiver, const char *owner, QEvent::Type event);

    std::function<Clock::time_point()> m_now;
    Clock::time_point m_start;
    QList<Stall> m_latest;
    int m_count = 0;
    Clock::duration m_longest{};
};

} // namespace sallyport::ui
