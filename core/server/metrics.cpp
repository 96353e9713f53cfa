// SPDX-License-Identifier: Apache-2.0
#include "core/server/metrics.h"

#include "core/server/processmetrics.h"

namespace sallyport {

namespace {

using Type = PrometheusText::Type;

void writeLanes(PrometheusText &text, const Dispatcher &dispatcher)
{
    const std::array<std::pair<QByteArrayView, const WorkerPool::Statistics *>, 2> lanes{
        {{"hashing", &dispatcher.hashing()}, {"database", &dispatcher.database()}}};
    text.family("sallyport_lane_waiting", Type::Gauge, "Calls that wait for a thread of their lane.");
    for (const auto &[name, lane] : lanes)
        text.sample(lane->waiting.load(std::memory_order_relaxed), {{"lane", name}});
    text.family("sallyport_lane_running", Type::Gauge, "Calls that run on a thread of their lane.");
    for (const auto &[name, lane] : lanes)
        text.sample(lane->running.load(std::memory_order_relaxed), {{"lane", name}});
    text.family("sallyport_lane_wait_seconds", Type::Histogram, "Time a call waited for a thread of its lane.");
    for (const auto &[name, lane] : lanes)
        text.sample(lane->waits, {{"lane", name}});
    text.family("sallyport_lane_refused_total", Type::Counter,
                "Calls answered 503 because their lane was full or the server was stopping.");
    for (const auto &[name, lane] : lanes) {
        text.sample(lane->refusedFull.load(std::memory_order_relaxed), {{"lane", name}, {"reason", "full"}});
        text.sample(lane->refusedStopping.load(std::memory_order_relaxed), {{"lane", name}, {"reason", "stopping"}});
    }
    text.family("sallyport_lane_unwanted_total", Type::Counter, "Calls left out because their client was gone before their turn.");
    for (const auto &[name, lane] : lanes)
        text.sample(lane->unwanted.load(std::memory_order_relaxed), {{"lane", name}});
}

void writeFront(PrometheusText &text, const http::Statistics &front)
{
    const auto counter = [&text](QByteArrayView name, QByteArrayView help, const http::Statistics::Count &count) {
        text.single(name, Type::Counter, help, quint64(count.load(std::memory_order_relaxed)));
    };
    text.single("sallyport_connections_open", Type::Gauge, "Connections that are open now.", front.open.load(std::memory_order_relaxed));
    counter("sallyport_connections_accepted_total", "Connections accepted.", front.accepted);
    counter("sallyport_connections_shed_total", "Connections closed to make room for others.", front.shed);
    counter("sallyport_connections_turned_away_total", "Connections closed at once because none could make room.", front.turnedAway);
    counter("sallyport_connections_timed_out_total", "Connections closed for being idle or not taking their answers.", front.timeouts);
    counter("sallyport_tls_handshake_failures_total", "TLS handshakes that did not end well.", front.handshakeFailures);
    counter("sallyport_tls_handshakes_resumed_total", "TLS handshakes that continued an earlier session.", front.resumedHandshakes);
    text.family("sallyport_requests_refused_total", Type::Counter, "Requests refused before any route, by the status of the answer.");
    for (const http::RefusalStatus status : http::refusalStatuses)
        text.sample(quint64(front.refused[http::refusalIndex(status)].load(std::memory_order_relaxed)),
                    {{"status", QByteArray::number(int(status))}});
}

void writeBackups(PrometheusText &text, const BackupStatus &backups)
{
    text.single("sallyport_backup_last_success_timestamp_seconds", Type::Gauge,
                "When the last scheduled backup was made, by whichever node; 0: none yet.",
                quint64(backups.lastSuccess.load(std::memory_order_relaxed)));
    text.single("sallyport_backup_failures_total", Type::Counter, "Scheduled backups that failed on this node.",
                quint64(backups.failures.load(std::memory_order_relaxed)));
}

void writeNodes(PrometheusText &text, const NodeStatus &nodes)
{
    text.family("sallyport_nodes", Type::Gauge,
                "Nodes that serve the same database, as this one sees them; away: not seen for a minute, though they did not stop.");
    text.sample(nodes.present.load(std::memory_order_relaxed), {{"state", "present"}});
    text.sample(nodes.away.load(std::memory_order_relaxed), {{"state", "away"}});
    text.single("sallyport_clock_lead_seconds", Type::Gauge, "How far this machine's clock is ahead of the database's, at least.",
                std::chrono::duration<double>(nodes.clockLead.load()).count());
}

void writeTroubles(PrometheusText &text, const QList<Trouble> &troubles)
{
    text.family("sallyport_trouble", Type::Gauge, "What keeps this node from being ready though its database answers.");
    for (const Trouble trouble : allTroubles) {
        const QLatin1StringView name = troubleName(trouble);
        text.sample(int(troubles.contains(trouble)), {{"kind", QByteArrayView(name.data(), name.size())}});
    }
}

} // namespace

Metrics::Metrics(const Dispatcher &dispatcher, const http::Statistics &front, const Histogram &databaseTimes, const BackupStatus *backups,
                 const NodeStatus *nodes, Troubles troubles)
    : m_dispatcher(dispatcher),
      m_front(front),
      m_databaseTimes(databaseTimes),
      m_backups(backups),
      m_nodes(nodes),
      m_troubles(std::move(troubles))
{ }

QByteArray Metrics::page() const
{
    PrometheusText text;
    text.family("sallyport_build_info", Type::Gauge, "Which Sallyport this is.");
    text.sample(1, {{"version", SALLYPORT_VERSION}, {"qt", qVersion()}});
    m_dispatcher.requests().write(text);
    writeLanes(text, m_dispatcher);
    writeFront(text, m_front);
    text.single("sallyport_database_seconds", Type::Histogram, "Time of each transaction or single read of the database.", m_databaseTimes);
    if (m_backups)
        writeBackups(text, *m_backups);
    if (m_nodes)
        writeNodes(text, *m_nodes);
    if (m_troubles)
        writeTroubles(text, m_troubles());
    ProcessUsage::now().write(text);
    return text.text();
}

} // namespace sallyport
