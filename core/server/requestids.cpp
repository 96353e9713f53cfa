// SPDX-License-Identifier: Apache-2.0
#include "core/server/requestids.h"

#include <span>

namespace sallyport {

namespace {

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): a bijection in which every bit of the input reaches every bit of the result.
constexpr quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

/// The 8-4-4-4-12 form of the two halves.
QByteArray toUuidText(quint64 high, quint64 low)
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray text(36, '-');
    char *out = text.data();
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20)
            ++out;
        const quint64 half = nibble < 16 ? high : low;
        *out++ = digits[half >> (60 - 4 * (nibble % 16)) & 15];
    }
    return text;
}

} // namespace

RequestIds::RequestIds(const Clock &clock, Random &random) : m_clock(clock)
{
    random.fill(std::as_writable_bytes(std::span(m_keys)));
}

QByteArray RequestIds::next()
{
    const quint64 first = mixed(mixed(m_counter.fetch_add(1, std::memory_order_relaxed) + m_keys[0]) ^ m_keys[1]);
    const quint64 second = mixed(first + m_keys[0]);
    const quint64 milliseconds = quint64(m_clock.now().time_since_epoch().count());
    const quint64 high = milliseconds << 16 | 0x7000 | (second & 0x0fff);
    return toUuidText(high, first >> 2 | quint64(1) << 63);
}

} // namespace sallyport
