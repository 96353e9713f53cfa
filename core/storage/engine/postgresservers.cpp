// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgresservers.h"

#include "core/base/log.h"
#include "core/storage/engine/libpqsettings.h"

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

constexpr std::array hostLists{QLatin1StringView("host"), QLatin1StringView("hostaddr"), QLatin1StringView("port")};

} // namespace

PostgresServers::PostgresServers(const DatabaseUrl &url)
    : m_url(url),
      m_count(url.dialect == Dialect::PostgreSql ? LibpqSettings(url).hostCount() : 1)
{ }

DatabaseUrl PostgresServers::inOrder(int turn) const
{
    return turn == 0 ? m_url : rotated(turn, m_count);
}

DatabaseUrl PostgresServers::alone(int number) const
{
    return m_count == 1 ? m_url : rotated(number, 1);
}

DatabaseUrl PostgresServers::rotated(int turn, int count) const
{
    DatabaseUrl url = m_url;
    const LibpqSettings said(m_url);
    for (const QLatin1StringView keyword : hostLists) {
        QStringList values = said.value(keyword).split(u',');
        if (values.size() != m_count)
            continue; // one for all, or none
        std::rotate(values.begin(), values.begin() + turn, values.end());
        url.parameters.removeIf([keyword](const auto &parameter) { return parameter.first == keyword; });
        url.parameters.append({keyword, values.first(count).join(u',')});
    }
    return url;
}

void PostgresServers::passOver(int turn)
{
    if (m_count > 1) // many find out at the same time
        m_turn.compare_exchange_strong(turn, (turn + 1) % m_count);
}

std::shared_ptr<const PostgresServers::Timeline> PostgresServers::meet(const ServerIdentity &server)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Timeline> &latest = m_systems[server.system];
    if (!latest) {
        if (m_systems.size() > 1)
            qCWarning(lcStorage).noquote() << QStringLiteral(
                "The database URL has led to another PostgreSQL system than before. If both are running, accounts are kept in two places");
        latest = std::make_shared<Timeline>(server.timeline);
    }
    if (server.timeline < *latest)
        return nullptr;
    *latest = server.timeline;
    return latest;
}

} // namespace sallyport
