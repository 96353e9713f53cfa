// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstddef>
#include <span>

namespace sallyport {

/// Where randomness comes from. A port, so that tests can repeat themselves.
class Random
{
public:
    virtual ~Random() = default;
    /// Fills the span with bytes fit for keys. Thread-safe.
    virtual void fill(std::span<std::byte> bytes) = 0;

    QByteArray bytes(qsizetype count)
    {
        QByteArray result(count, Qt::Uninitialized);
        fill(std::as_writable_bytes(std::span(result.data(), size_t(count))));
        return result;
    }
};

/// The operating system's generator (getrandom(2), BCryptGenRandom, getentropy), through Qt.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::byte> bytes) override;
};

} // namespace sallyport
