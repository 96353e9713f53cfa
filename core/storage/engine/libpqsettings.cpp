// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/libpqsettings.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

struct Variable
{
    QLatin1StringView keyword;
    const char *name;
};

// Those that matter here.
constexpr std::array variables{
    Variable{QLatin1StringView("application_name"), "PGAPPNAME"},
    Variable{QLatin1StringView("connect_timeout"), "PGCONNECT_TIMEOUT"},
    Variable{QLatin1StringView("host"), "PGHOST"},
    Variable{QLatin1StringView("hostaddr"), "PGHOSTADDR"},
    Variable{QLatin1StringView("port"), "PGPORT"},
    Variable{QLatin1StringView("service"), "PGSERVICE"},
    Variable{QLatin1StringView("sslmode"), "PGSSLMODE"},
    Variable{QLatin1StringView("target_session_attrs"), "PGTARGETSESSIONATTRS"},
};

QString ofEnvironment(QLatin1StringView keyword)
{
    const auto variable = std::ranges::find(variables, keyword, &Variable::keyword);
    return variable == variables.end() ? QString() : qEnvironmentVariable(variable->name);
}

/// The lines of a service; nothing where the file does not know it.
std::optional<QList<std::pair<QString, QString>>> readService(const QString &path, const QString &service)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<QList<std::pair<QString, QString>>> values;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'[')) {
            if (values)
                return values;
            if (line == u'[' + service + u']')
                values.emplace();
        } else if (values && !line.startsWith(u'#') && line.contains(u'=')) {
            values->append({line.section(u'=', 0, 0), line.section(u'=', 1)});
        }
    }
    return values;
}

QList<std::pair<QString, QString>> serviceOf(const QString &service)
{
    if (service.isEmpty())
        return {};
    // Where libpq was built to look for the last one is known to libpq alone; this is Debian's place.
    const QString ofSystem = qEnvironmentVariable("PGSYSCONFDIR", QStringLiteral("/etc/postgresql-common"));
    for (const QString &path : {qEnvironmentVariable("PGSERVICEFILE", QDir::homePath() + QStringLiteral("/.pg_service.conf")),
                                ofSystem + QStringLiteral("/pg_service.conf")}) {
        if (auto values = readService(path, service))
            return std::move(*values);
    }
    return {};
}

} // namespace

LibpqSettings::LibpqSettings(const DatabaseUrl &url) : m_url(url.parameters)
{
    m_service = serviceOf(value(QLatin1StringView("service")));
}

QString LibpqSettings::value(QLatin1StringView keyword) const
{
    for (const Values *values : {&m_url, &m_service}) {
        const auto found = std::ranges::find(*values, keyword, &std::pair<QString, QString>::first);
        if (found != values->end() && !found->second.isEmpty())
            return found->second;
    }
    return ofEnvironment(keyword);
}

int LibpqSettings::hostCount() const
{
    const auto count = [this](QLatin1StringView keyword) { return int(value(keyword).count(u',')) + 1; };
    return std::max(count(QLatin1StringView("host")), count(QLatin1StringView("hostaddr")));
}

} // namespace sallyport
