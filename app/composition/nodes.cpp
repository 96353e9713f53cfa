// SPDX-License-Identifier: Apache-2.0
#include "app/composition/nodes.h"

#include "core/base/log.h"
#include "core/storage/engine/databasecondition.h"

#include <QSysInfo>

#include <algorithm>

namespace sallyport {

namespace {

/// Three may be lost before a node counts as away.
constexpr std::chrono::seconds renewEvery = StoredNode::longestSilence / 4;
constexpr std::chrono::seconds tryEvery{2};

} // namespace

Nodes::Nodes(Installation &installation)
    : m_clock(installation.clock()),
      m_database(installation.database()),
      m_table(installation.database()),
      m_isOneOfMany(installation.database().dialect() == Dialect::PostgreSql),
      m_id(QUuid::createUuid()),
      m_name(QSysInfo::machineHostName()),
      m_startedAt(installation.clock().now())
{ }

Nodes::~Nodes()
{
    leave();
}

std::vector<Housekeeping::Duty> Nodes::duties()
{
    std::vector<Housekeeping::Duty> duties{{.what = QStringLiteral("changing something after changes were refused"),
                                            .every = tryEvery,
                                            .work = [this] { return tryChanges(); }}};
    if (m_isOneOfMany)
        duties.push_back({.what = QStringLiteral("telling the other nodes that this one is there"),
                          .every = renewEvery,
                          .work = [this] { return renew(); },
                          .atOnce = true});
    return duties;
}

std::chrono::milliseconds Nodes::uptime() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_begin);
}

Result<bool> Nodes::renew()
{
    m_isTold = true;
    if (const auto renewed = m_table.renew(asStored(m_id)); !renewed)
        return failure(renewed);
    if (const auto compared = compareClocks(); !compared)
        return failure(compared);
    const auto nodes = m_table.list();
    if (!nodes)
        return failure(nodes);
    const int away = int(std::ranges::count_if(*nodes, &StoredNode::isAway));
    m_status.away = away;
    m_status.present = int(nodes->size()) - away;
    return false;
}

SqlNodes::Self Nodes::asStored(const QUuid &id) const
{
    return {id, m_name, QStringLiteral(SALLYPORT_VERSION), uptime()};
}

Result<> Nodes::compareClocks()
{
    const Timestamp before = m_clock.now();
    const auto there = DatabaseCondition(m_database).clock();
    if (!there)
        return failure(there);
    if (!*there)
        return {};
    const bool wasOff = m_status.isClockOff();
    m_status.clockLead = clockLead(before, **there, m_clock.now());
    const bool isOff = m_status.isClockOff();
    if (isOff && !wasOff)
        qCWarning(lcServer).noquote() << "This machine's clock differs from the database's. Keep both right by NTP. Seconds ahead:"
                                      << std::chrono::duration<double>(m_status.clockLead.load()).count();
    else if (wasOff && !isOff)
        qCInfo(lcServer) << "This machine's clock fits the database's again.";
    return {};
}

/// Nothing, while changes go well: a server at rest stays at rest.
Result<bool> Nodes::tryChanges()
{
    if (m_database.takesChanges())
        return false;
    const auto changed = m_table.tryChange(asStored(QUuid::createUuid()));
    return changed ? Result<bool>(false) : failure(changed);
}

api::NodeView Nodes::self() const
{
    return {.name = m_name,
            .version = QStringLiteral(SALLYPORT_VERSION),
            .startedAt = m_startedAt,
            .lastSeenAt = m_clock.now(),
            .away = false,
            .isThis = true};
}

Result<QList<api::NodeView>> Nodes::list()
{
    if (!m_isOneOfMany)
        return QList<api::NodeView>{self()};
    const auto stored = m_table.list();
    if (!stored)
        return failure(stored);
    QList<api::NodeView> nodes;
    for (const StoredNode &node : *stored)
        nodes.append({.name = node.name,
                      .version = node.version,
                      .startedAt = node.startedAt,
                      .lastSeenAt = node.lastSeenAt,
                      .away = node.isAway() && node.id != m_id, // it answers
                      .isThis = node.id == m_id});
    if (std::ranges::none_of(nodes, &api::NodeView::isThis))
        nodes.append(self());
    return nodes;
}

void Nodes::leave()
{
    if (!m_isTold.exchange(false))
        return;
    if (const auto left = m_table.remove(m_id); !left)
        qCWarning(lcServer).noquote() << "The other nodes do not know that this one stops:" << left.error().detail << left.error().cause;
}

} // namespace sallyport
