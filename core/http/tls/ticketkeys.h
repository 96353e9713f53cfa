// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QtGlobal>

#include <array>
#include <memory>
#include <mutex>
#include <optional>

namespace sallyport::http {

/// The keys session tickets are sealed with. OpenSSL's own live as long as the process: whoever got hold of one could read every
/// resumed TLS 1.2 connection of months. These are replaced every few hours, and live in memory only (RFC 9325, section 3.4).
///
/// Thread-safe.
class TicketKeys
{
public:
    /// How long new tickets are made with one key, and how long a ticket is good for. The key before is still accepted for as long again.
    static constexpr std::chrono::hours lifetime{6};

    struct Key
    {
        using Name = std::array<unsigned char, 16>;

        explicit Key(Random &random);
        ~Key();
        Q_DISABLE_COPY_MOVE(Key)

        Name name{}; ///< sent with the ticket, in the clear
        std::array<unsigned char, 32> cipherKey{}; ///< AES-256
        std::array<unsigned char, 32> macKey{}; ///< HMAC-SHA-256
    };
    struct Found
    {
        std::shared_ptr<const Key> key;
        bool isCurrent = false;
    };

    TicketKeys(const Clock &clock, Random &random);

    /// The key for new tickets.
    std::shared_ptr<const Key> current();
    /// The key a ticket was made with, if it is still good.
    std::optional<Found> find(const Key::Name &name);
    /// Begins a new key now; the one before the present one is forgotten.
    void rotate();

private:
    void replaceOld();
    void replace(Timestamp now);

    const Clock &m_clock;
    Random &m_random;
    std::mutex m_mutex;
    Timestamp m_madeAt;
    std::shared_ptr<const Key> m_current;
    std::shared_ptr<const Key> m_previous;
};

} // namespace sallyport::http
