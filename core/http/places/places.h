// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/front.h"

#include <QHostAddress>

#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace sallyport::http {

class GateConnection;
class Place;

/// The places for connections: how many there are in all and for one network, and who makes room when they are taken.
///
/// Room is made by a connection that waits for its client: first by those that never had a request answered, and among these by the one
/// that waits longest. So whoever only holds connections open takes places from himself.
class Places
{
public:
    /// `front` must outlive it.
    explicit Places(Front &front) : m_front(front), m_rules(front.rules()) { }
    Q_DISABLE_COPY_MOVE(Places)

    struct Admission
    {
        std::shared_ptr<Place> place; ///< null: turned away
        std::vector<std::shared_ptr<Place>> shed; ///< gave up their places; their connections must be closed
    };
    /// For a new connection; a null address is the Unix socket. Costs the same however many there are.
    Admission admit(const QHostAddress &peer);
    /// Other limits and other trusted proxies, for who comes from now on.
    void follow(std::shared_ptr<const FrontRules> rules);

private:
    friend class Place;
    struct Network;
    using Key = std::pair<int, quint64>; ///< kind of address, and its network
    /// Who gives first when all places are taken: the one with most, never an exempt one before another; the oldest among equals.
    using Rank = std::tuple<bool, int, quint64>;
    using Queue = std::list<Place *>;
    // Their order is put right only when room is needed: see shedFrom().
    struct Network
    {
        Key key;
        bool isExempt = false;
        quint64 number = 0;
        int count = 0;
        Queue fresh = {}; ///< no request was answered yet; in the order of waiting, as far as it is known
        Queue used = {};
    };

    bool isExempt(const QHostAddress &peer) const;
    Network &networkOf(const QHostAddress &peer);
    static Rank rankOf(const Network &network) { return {network.isExempt, -network.count, network.number}; }
    void count(Network &network, int change);
    void insert(Place &place, Network &network);
    void remove(Place &place);
    // Each true when a place became free. Who must be closed for it is added to `shed`.
    using Shed = std::vector<std::shared_ptr<Place>>;
    bool shedAnywhere(Shed &shed);
    bool shedOne(Network &network, Shed &shed);
    bool shedFrom(Network &network, Queue &queue, Shed &shed);
    bool tryShed(Place &place, qint64 since, Shed &shed);
    static void requeue(Place &place, qint64 since);
    void leave(Place &place);

    Front &m_front;
    std::mutex m_mutex;
    std::shared_ptr<const FrontRules> m_rules;
    std::map<Key, Network> m_networks;
    std::map<Rank, Network *> m_ranks;
    quint64 m_lastNetwork = 0;
    int m_total = 0;
};

/// The place one connection takes; freed when the last holder lets it go. What the connection's thread says of it, others read.
class Place : public std::enable_shared_from_this<Place>
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit Place(Places &places);
    ~Place();
    Q_DISABLE_COPY_MOVE(Place)

    /// A request begins. False: the place was given away, and the connection must end.
    bool begin();
    /// All is answered: the connection waits for its client again.
    void wait(TimePoint now);
    bool wasShed() const { return m_since.load(std::memory_order_acquire) == shed; }

    int worker = -1; ///< which thread serves it; used on the accepting thread only
    GateConnection *connection = nullptr; ///< used on the serving thread only; null before and after

private:
    friend class Places;
    static constexpr qint64 running = -1;
    static constexpr qint64 shed = -2;

    Places &m_places;
    std::atomic<qint64> m_since; ///< nanoseconds of the steady clock since when it waits, or one of the above
    std::atomic<bool> m_used = false;
    // Guarded by the mutex of m_places.
    Places::Network *m_network = nullptr; ///< null: in no queue
    Places::Queue::iterator m_position = {};
    bool m_inUsed = false; ///< which of the queues
    qint64 m_noted = 0; ///< m_since as it was when it came to this position
};

} // namespace sallyport::http
