// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/finding.h"

#include <algorithm>

namespace sallyport {

QString healthName(Health health)
{
    switch (health) {
    case Health::Ok: return QStringLiteral("ok");
    case Health::Warning: return QStringLiteral("warning");
    case Health::Problem: return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

qsizetype Findings::count(Health health) const
{
    return std::ranges::count(m_all, health, &Finding::health);
}

bool Findings::isWellWith(const QString &check) const
{
    return std::ranges::none_of(m_all, [&check](const Finding &finding) { return finding.check == check && finding.health != Health::Ok; });
}

} // namespace sallyport
