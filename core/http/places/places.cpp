// SPDX-License-Identifier: Apache-2.0
#include "core/http/places/places.h"

#include <QtEndian>

#include <algorithm>

namespace sallyport::http {

namespace {

constexpr size_t mostPlacesLookedAt = 128; // of one queue
constexpr int mostTries = 4;
constexpr int mostNetworksLookedAt = 16;

qint64 nanoseconds(Place::TimePoint time)
{
    return time.time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

Place::Place(Places &places) : m_places(places), m_since(nanoseconds(std::chrono::steady_clock::now()))
{
    m_noted = m_since;
}

Place::~Place()
{
    m_places.leave(*this);
}

bool Place::begin()
{
    qint64 since = m_since.load(std::memory_order_acquire);
    while (since != shed) {
        if (m_since.compare_exchange_weak(since, running, std::memory_order_acq_rel))
            return true;
    }
    return false;
}

void Place::wait(TimePoint now)
{
    m_used.store(true, std::memory_order_relaxed);
    m_since.store(nanoseconds(now), std::memory_order_release); // it was running, so nobody else writes
}

bool Places::isExempt(const QHostAddress &peer) const
{
    const Options &options = m_rules->options;
    return peer.isNull() || (peer.isLoopback() && !options.countsLoopback) || options.proxies.contains(peer);
}

/// One subscriber has a whole IPv6 /64 (RFC 6177).
Places::Network &Places::networkOf(const QHostAddress &peer)
{
    Key key{0, 0};
    if (peer.protocol() == QAbstractSocket::IPv4Protocol) {
        key = {4, peer.toIPv4Address()};
    } else if (peer.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = peer.toIPv6Address();
        key = {6, qFromBigEndian<quint64>(bytes.c)};
    }
    const auto [found, isNew] = m_networks.try_emplace(key);
    Network &network = found->second;
    if (isNew) {
        network.key = key;
        network.number = ++m_lastNetwork;
        network.isExempt = isExempt(peer);
        m_ranks.emplace(rankOf(network), &network);
    } else if (network.isExempt != isExempt(peer)) { // the rules changed
        m_ranks.erase(rankOf(network));
        network.isExempt = !network.isExempt;
        m_ranks.emplace(rankOf(network), &network);
    }
    return network;
}

void Places::count(Network &network, int change)
{
    m_total += change;
    m_ranks.erase(rankOf(network));
    network.count += change;
    if (network.count == 0)
        m_networks.erase(Key(network.key));
    else
        m_ranks.emplace(rankOf(network), &network);
}

Places::Admission Places::admit(const QHostAddress &peer)
{
    auto place = std::make_shared<Place>(*this); // before the lock, and gone after it
    Admission admission;
    const std::lock_guard lock(m_mutex);
    const Limits &limits = m_rules->options.limits;
    Network &network = networkOf(peer);
    count(network, +1); // so that it stays while others leave
    const bool fitsNetwork = network.isExempt || network.count <= limits.connectionsPerNetwork || shedOne(network, admission.shed);
    if (!fitsNetwork || (m_total > limits.connections && !shedAnywhere(admission.shed))) {
        count(network, -1);
        return admission;
    }
    place->m_network = &network;
    place->m_position = network.fresh.insert(network.fresh.end(), place.get());
    m_front.statistics.open.fetch_add(1, std::memory_order_relaxed);
    admission.place = std::move(place);
    return admission;
}

void Places::follow(std::shared_ptr<const FrontRules> rules)
{
    const std::lock_guard lock(m_mutex);
    m_rules = std::move(rules);
}

void Places::remove(Place &place)
{
    Network &network = *std::exchange(place.m_network, nullptr);
    (place.m_inUsed ? network.used : network.fresh).erase(place.m_position);
    count(network, -1);
    m_front.statistics.open.fetch_sub(1, std::memory_order_relaxed);
}

void Places::leave(Place &place)
{
    const std::lock_guard lock(m_mutex);
    if (place.m_network)
        remove(place);
}

bool Places::shedAnywhere(Shed &shed)
{
    std::vector<Network *> candidates;
    for (auto rank = m_ranks.begin(); rank != m_ranks.end() && candidates.size() < mostNetworksLookedAt; ++rank)
        candidates.push_back(rank->second);
    return std::ranges::any_of(candidates, [&](Network *network) { return shedOne(*network, shed); });
}

bool Places::shedOne(Network &network, Shed &shed)
{
    // Whoever waits longest is served next, and may begin just when he is chosen: then somebody else still waits.
    for (int i = 0; i < mostTries; ++i) {
        if (shedFrom(network, network.fresh, shed) || shedFrom(network, network.used, shed))
            return true;
    }
    return false;
}

/// Whoever began a request, or waits since later than noted, goes where its queue has the like. So the first one whose note is true has
/// waited longest; if none is met in time, the one that has waited longest of those met must do.
bool Places::shedFrom(Network &network, Queue &queue, Shed &shed)
{
    const bool inUsed = &queue == &network.used;
    Place *longest = nullptr;
    qint64 longestSince = 0;
    for (size_t looks = std::min(queue.size(), mostPlacesLookedAt); looks > 0 && !queue.empty(); --looks) {
        Place &place = *queue.front();
        const qint64 since = place.m_since.load(std::memory_order_acquire);
        const bool isUsed = place.m_used.load(std::memory_order_relaxed);
        if (since == place.m_noted && isUsed == inUsed && since > 0 && tryShed(place, since, shed))
            return true;
        requeue(place, since);
        if (since > 0 && isUsed == inUsed && (!longest || since < longestSince)) {
            longest = &place;
            longestSince = since;
        }
    }
    return longest && tryShed(*longest, longestSince, shed);
}

/// False when a request has begun meanwhile.
bool Places::tryShed(Place &place, qint64 since, Shed &shed)
{
    if (!place.m_since.compare_exchange_strong(since, Place::shed, std::memory_order_acq_rel))
        return false;
    if (std::shared_ptr<Place> held = place.weak_from_this().lock()) // null: on its way out anyway
        shed.push_back(std::move(held));
    remove(place);
    return true;
}

/// By the time it waits since, among those noted before; who runs will wait since later than now.
void Places::requeue(Place &place, qint64 since)
{
    Network &network = *place.m_network;
    Queue &from = place.m_inUsed ? network.used : network.fresh;
    place.m_noted = since > 0 ? since : nanoseconds(std::chrono::steady_clock::now());
    place.m_inUsed = place.m_used.load(std::memory_order_relaxed);
    Queue &to = place.m_inUsed ? network.used : network.fresh;
    auto before = to.end();
    for (size_t looks = mostPlacesLookedAt; looks > 0 && before != to.begin() && (*std::prev(before))->m_noted > place.m_noted; --looks)
        --before;
    to.splice(before, from, place.m_position);
}

} // namespace sallyport::http
