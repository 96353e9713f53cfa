// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/timetext.h"

#include <cmath>

namespace sallyport {

namespace {

using namespace std::chrono;

// Seconds reach this in the year 5138, milliseconds reached it in 1973.
constexpr double mostSeconds = 100'000'000'000;
constexpr Timestamp earliest = sys_days(year(1) / 1 / 1);
constexpr Timestamp latest = sys_days(year(9999) / 12 / 31) + hours(24) - milliseconds(1);

std::optional<Timestamp> withinCalendar(Timestamp time)
{
    return time >= earliest && time <= latest ? std::optional(time) : std::nullopt;
}

/// Reads a text from its beginning.
class Reader
{
public:
    explicit Reader(QStringView text) : m_text(text) { }

    bool atEnd() const { return m_text.isEmpty(); }
    bool take(char16_t c)
    {
        if (!m_text.startsWith(c))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    std::optional<int> digits(qsizetype count)
    {
        int number = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (i >= m_text.size() || m_text[i] < u'0' || m_text[i] > u'9')
                return std::nullopt;
            number = number * 10 + (m_text[i].unicode() - u'0');
        }
        m_text = m_text.sliced(count);
        return number;
    }
    /// After a point; what is finer than milliseconds is cut off.
    milliseconds fraction()
    {
        int value = 0;
        int scale = 100;
        while (!m_text.isEmpty() && m_text[0] >= u'0' && m_text[0] <= u'9') {
            value += (m_text[0].unicode() - u'0') * scale;
            scale /= 10;
            m_text = m_text.sliced(1);
        }
        return milliseconds(value);
    }

private:
    QStringView m_text;
};

/// `+01:00`, `+0100`, `+01`, `Z`, ` UTC` or nothing.
std::optional<minutes> offset(Reader &reader)
{
    if (reader.atEnd() || reader.take(u'Z') || (reader.take(u' ') && reader.take(u'U') && reader.take(u'T') && reader.take(u'C')))
        return minutes(0);
    const bool west = reader.take(u'-');
    if (!west && !reader.take(u'+'))
        return std::nullopt;
    const auto hour = reader.digits(2);
    reader.take(u':');
    const auto minute = reader.atEnd() ? std::optional(0) : reader.digits(2);
    if (!hour || !minute || *hour > 18 || *minute > 59)
        return std::nullopt;
    const minutes east = hours(*hour) + minutes(*minute);
    return west ? -east : east;
}

std::optional<milliseconds> timeOfDay(Reader &reader)
{
    const auto hour = reader.digits(2);
    const auto minute = hour && reader.take(u':') ? reader.digits(2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    milliseconds time = hours(*hour) + minutes(*minute);
    if (reader.take(u':')) {
        const auto second = reader.digits(2);
        if (!second || *second > 60)
            return std::nullopt;
        time += seconds(*second);
        if (reader.take(u'.') || reader.take(u','))
            time += reader.fraction();
    }
    return time;
}

} // namespace

std::optional<Timestamp> timeFromNumber(double number)
{
    if (!std::isfinite(number) || std::abs(number) > 1e15)
        return std::nullopt;
    const double inMilliseconds = std::abs(number) < mostSeconds ? number * 1000 : number;
    return withinCalendar(Timestamp(milliseconds(std::llround(inMilliseconds))));
}

std::optional<Timestamp> timeFromText(QStringView text)
{
    bool isNumber = false;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return timeFromNumber(number);
    Reader reader(text);
    const auto y = reader.digits(4);
    const auto m = y && reader.take(u'-') ? reader.digits(2) : std::nullopt;
    const auto d = m && reader.take(u'-') ? reader.digits(2) : std::nullopt;
    if (!d)
        return std::nullopt;
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    if (!date.ok())
        return std::nullopt;
    Timestamp time = sys_days(date);
    if (reader.take(u'T') || reader.take(u't') || reader.take(u' ')) {
        const auto clock = timeOfDay(reader);
        const auto east = clock ? offset(reader) : std::nullopt;
        if (!east)
            return std::nullopt;
        time += *clock - *east;
    }
    return reader.atEnd() ? withinCalendar(time) : std::nullopt;
}

QString timeText(Timestamp time)
{
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()),
                  int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return QString::fromLatin1(text);
}

} // namespace sallyport
