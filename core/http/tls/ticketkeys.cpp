// SPDX-License-Identifier: Apache-2.0
#include "core/http/tls/ticketkeys.h"

#include "core/base/secret.h"

namespace sallyport::http {

TicketKeys::Key::Key(Random &random)
{
    random.fill(std::as_writable_bytes(std::span(name)));
    random.fill(std::as_writable_bytes(std::span(cipherKey)));
    random.fill(std::as_writable_bytes(std::span(macKey)));
}

TicketKeys::Key::~Key()
{
    wipe(cipherKey.data(), cipherKey.size());
    wipe(macKey.data(), macKey.size());
}

TicketKeys::TicketKeys(const Clock &clock, Random &random)
    : m_clock(clock),
      m_random(random),
      m_madeAt(clock.now()),
      m_current(std::make_shared<const Key>(random))
{ }

std::shared_ptr<const TicketKeys::Key> TicketKeys::current()
{
    const std::lock_guard lock(m_mutex);
    replaceOld();
    return m_current;
}

std::optional<TicketKeys::Found> TicketKeys::find(const Key::Name &name)
{
    const std::lock_guard lock(m_mutex);
    replaceOld();
    if (m_current->name == name)
        return Found{m_current, true};
    if (m_previous && m_previous->name == name)
        return Found{m_previous, false};
    return std::nullopt;
}

void TicketKeys::rotate()
{
    const std::lock_guard lock(m_mutex);
    replace(m_clock.now());
}

void TicketKeys::replaceOld()
{
    const Timestamp now = m_clock.now();
    const auto age = now - m_madeAt;
    const bool isTooOldToKeep = age >= 2 * lifetime || age.count() < 0; // below zero: the clock was set back, the age is unknown
    if (age >= lifetime || isTooOldToKeep)
        replace(now);
    if (isTooOldToKeep)
        m_previous.reset();
}

void TicketKeys::replace(Timestamp now)
{
    m_previous = std::exchange(m_current, std::make_shared<const Key>(m_random));
    m_madeAt = now;
}

} // namespace sallyport::http
