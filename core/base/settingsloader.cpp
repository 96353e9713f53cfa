// SPDX-License-Identifier: Apache-2.0
#include "core/base/settingsloader.h"

#include "core/base/dotenvfile.h"
#include "core/base/log.h"
#include "core/base/settingstable.h"
#include "core/base/weborigin.h"

#include <algorithm>
#include <numeric>

namespace sallyport {

namespace {

using Kind = SettingOrigin::Kind;

constexpr QStringView ourPrefix = u"SALLYPORT_";

/// Ours by their name, but no settings of the server: where the file is, what tests are told, and what Kubernetes puts into
/// every container when a service is called sallyport (SALLYPORT_PORT, SALLYPORT_SERVICE_HOST and the like).
bool isNoSetting(const QString &name)
{
    static constexpr std::array prefixes{u"SALLYPORT_TEST_", u"SALLYPORT_PORT", u"SALLYPORT_SERVICE_"};
    return name == u"SALLYPORT_CONFIG"
        || std::ranges::any_of(prefixes, [&name](const char16_t *prefix) { return name.startsWith(QStringView(prefix)); });
}

Error invalidAt(const QString &where, const QString &what)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = where + QStringLiteral(": ") + what};
}

/// Whether a variable is read here, or would be if it were spelled right.
bool isOurs(const QString &name)
{
    bool isRead = name.startsWith(ourPrefix) && !isNoSetting(name);
    forEachSetting([&](const auto &setting) {
        isRead |= std::ranges::any_of(setting.environment, [&name](const char *one) { return *one && name == QLatin1StringView(one); });
    });
    return isRead;
}

/// Levenshtein's distance.
qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, substituted}));
        }
    }
    return row[b.size()];
}

Error unknown(const QString &where, const QString &name, const QStringList &known)
{
    QString what = QStringLiteral("there is no setting '%1'").arg(name);
    if (const QString near = nearestName(name, known); !near.isEmpty())
        what += QStringLiteral("; did you mean '%1'?").arg(near);
    return invalidAt(where, what);
}

/// Fills the settings from sources of rising rank.
class Loader
{
public:
    Result<> set(const QString &key, const QString &text, const SettingOrigin &origin)
    {
        Result<> done;
        forEachSetting([&](const auto &setting) {
            if (key != QLatin1StringView(setting.key))
                return;
            settings.origins[key] = origin;
            auto &value = setting.in(settings);
            if (auto read = readValue(text, value); !read)
                done = invalidSetting(settings, setting.key, QStringLiteral("the value ") + read.error().detail);
            else
                done = checkRange(setting, value);
        });
        return done;
    }

    Result<> fromFile(const QString &path)
    {
        if (path.isEmpty())
            return {};
        auto entries = readTomlFile(path);
        if (!entries)
            return failure(entries);
        QStringList known;
        forEachSetting([&](const auto &setting) { known.append(QString::fromLatin1(setting.key)); });
        for (const ConfigEntry &entry : std::as_const(*entries)) {
            if (!known.contains(entry.key))
                return unknown(entry.place, entry.key, known);
            if (auto done = set(entry.key, entry.value, {Kind::File, entry.place}); !done)
                return done;
        }
        return {};
    }

    Result<> fromDotEnv(const QString &path)
    {
        auto entries = readDotEnvFile(path);
        if (!entries)
            return failure(entries);
        QMap<QString, std::pair<QString, QString>> variables;
        for (const ConfigEntry &entry : std::as_const(*entries)) {
            if (entry.defect.isEmpty())
                variables.insert(entry.key, {entry.value, entry.place});
            else if (isOurs(entry.key))
                return invalidAt(entry.place, entry.defect);
            else
                qCWarning(lcServer).noquote() << entry.place + QStringLiteral(": ") + entry.defect
                        + QStringLiteral("; the line is left out");
        }
        return fromVariables(variables, Kind::DotEnv);
    }

    Result<> fromEnvironment(const QProcessEnvironment &environment)
    {
        QMap<QString, std::pair<QString, QString>> variables;
        for (const QString &name : environment.keys())
            variables.insert(name, {environment.value(name), name});
        return fromVariables(variables, Kind::Environment);
    }

    Result<> fromFlags(const QMap<QString, QString> &flags)
    {
        Result<> done;
        forEachSetting([&](const auto &setting) {
            const auto flag = flags.constFind(QString::fromLatin1(setting.flag));
            if (done && flag != flags.constEnd())
                done = set(QString::fromLatin1(setting.key), *flag, {Kind::Flag, flag.key()});
        });
        return done;
    }

    /// What only the whole can tell.
    Result<> checkWhole()
    {
        if (settings.tlsCert.isEmpty() != settings.tlsKey.isEmpty())
            return settings.tlsKey.isEmpty() ? invalidSetting(settings, "tls_cert", QStringLiteral("needs tls_key beside it"))
                                             : invalidSetting(settings, "tls_key", QStringLiteral("needs tls_cert beside it"));
        for (const QString &origin : settings.corsOrigins) {
            if (!isWebOrigin(origin))
                return invalidSetting(settings, "cors_origins",
                                      QStringLiteral("the value '%1' is no origin as browsers send it, such as https://app.example.org or "
                                                     "http://localhost:3000")
                                          .arg(origin));
        }
        for (const QString &host : settings.hosts) {
            if (!isHostName(host))
                return invalidSetting(settings, "hosts",
                                      QStringLiteral("the value '%1' is no name or address alone, without port and blanks, such as "
                                                     "app.example.org or 192.0.2.7")
                                          .arg(host));
        }
        if (auto fits = fit("refresh_lifetime", settings.refreshLifetime, "session_lifetime", settings.sessionLifetime); !fits)
            return fits;
        return fit("idle_lifetime", settings.idleLifetime, "refresh_lifetime", settings.refreshLifetime);
    }

    Settings settings;

private:
    /// One time that another one ends: a default gives way, what somebody said and would not get is an error.
    Result<> fit(const char *key, std::chrono::seconds &time, const char *limitKey, std::chrono::seconds limit) const
    {
        if (time > limit && !settings.isDefault(key))
            return invalidSetting(settings, key,
                                  QStringLiteral("the value '%1' is longer than %2, which is %3")
                                      .arg(showValue(time), QLatin1StringView(limitKey), showValue(limit)));
        time = std::min(time, limit);
        return {};
    }

    template<class Setting, class Value>
    Result<> checkRange(const Setting &setting, const Value &value) const
    {
        if constexpr (IsNumber<Value>) {
            const qint64 count = countOf(value);
            if (count < setting.range.least || count > setting.range.most)
                return invalidSetting(
                    settings, setting.key,
                    QStringLiteral("the value '%1' is not between %2 and %3")
                        .arg(showValue(value), showCount<Value>(setting.range.least), showCount<Value>(setting.range.most)));
        }
        return {};
    }

    /// `variables`: name to value and place. Names of ours that are no setting are errors; other people's are left alone.
    Result<> fromVariables(const QMap<QString, std::pair<QString, QString>> &variables, Kind kind)
    {
        Result<> done;
        QStringList known;
        forEachSetting([&](const auto &setting) {
            // The name listed first wins, so the last is set first.
            for (auto name = setting.environment.rbegin(); name != setting.environment.rend(); ++name) {
                known.append(QString::fromLatin1(*name));
                const auto found = variables.constFind(known.last());
                if (done && found != variables.constEnd() && !found->first.isEmpty())
                    done = set(QString::fromLatin1(setting.key), found->first, {kind, found->second});
            }
        });
        if (!done)
            return done;
        for (auto [name, value] : variables.asKeyValueRange()) {
            if (name.startsWith(ourPrefix) && !isNoSetting(name) && !known.contains(name))
                return unknown(value.second, name, known);
        }
        return {};
    }
};

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, name.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(name, candidate);
        if (!candidate.isEmpty() && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

Result<Settings> loadSettings(const SettingSources &sources)
{
    Loader loader;
    if (auto done = loader.fromFile(sources.configFile); !done)
        return failure(done);
    if (auto done = loader.fromDotEnv(sources.dotEnvFile); !done)
        return failure(done);
    if (auto done = loader.fromEnvironment(sources.environment); !done)
        return failure(done);
    if (auto done = loader.fromFlags(sources.flags); !done)
        return failure(done);
    if (auto done = loader.checkWhole(); !done)
        return failure(done);
    return std::move(loader.settings);
}

} // namespace sallyport
