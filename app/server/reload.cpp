// SPDX-License-Identifier: Apache-2.0
#include "app/server/reload.h"

#include "core/base/log.h"
#include "core/base/settingstable.h"

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

/// What a server is built on. It follows all else while it runs.
constexpr std::array<QLatin1StringView, 15> untilNextStart{
    QLatin1StringView("listen"),
    QLatin1StringView("tls_cert"),
    QLatin1StringView("tls_key"),
    QLatin1StringView("metrics_listen"),
    QLatin1StringView("database"),
    QLatin1StringView("data_dir"),
    QLatin1StringView("secret_key"),
    QLatin1StringView("secret_key_file"),
    QLatin1StringView("master_key_file"),
    QLatin1StringView("backup_every"),
    QLatin1StringView("backup_directory"),
    QLatin1StringView("backup_keep"),
    QLatin1StringView("backup_recipient_file"),
    QLatin1StringView("backup_passphrase_file"),
    QLatin1StringView("threads"),
};

template<class T>
bool isSame(const T &a, const T &b)
{
    return showValue(a) == showValue(b);
}

bool isSame(const Secret &a, const Secret &b)
{
    return a.equals(b.view());
}

template<class T>
T copyOf(const T &value)
{
    return value;
}

Secret copyOf(const Secret &secret)
{
    return secret.clone();
}

/// By their keys.
struct Changes
{
    QStringList followed;
    QStringList waiting;
};

/// Makes `wanted` what can be had now.
Changes keepWhatWaits(Settings &wanted, const Settings &running)
{
    Changes changes;
    forEachSetting([&](const auto &setting) {
        const bool waits = std::ranges::find(untilNextStart, QLatin1StringView(setting.key)) != untilNextStart.end();
        const QString key = QString::fromLatin1(setting.key);
        if (!isSame(setting.in(std::as_const(wanted)), setting.in(running)))
            (waits ? changes.waiting : changes.followed).append(key);
        if (!waits)
            return;
        setting.in(wanted) = copyOf(setting.in(running));
        wanted.origins.insert(key, running.origin(setting.key));
    });
    return changes;
}

void tellMistake(const Error &error)
{
    qCWarning(lcServer).noquote() << "the configuration stays as it was:" << error.detail << error.cause;
}

} // namespace

void reload(const SettingFlags &flags, Settings &running, ServerAssembly &assembly)
{
    if (auto read = assembly.reloadCertificates(); !read)
        qCWarning(lcServer).noquote() << "the certificate stays as it was:" << read.error().detail << read.error().cause;
    auto wanted = flags.load();
    if (!wanted) {
        tellMistake(wanted.error());
        return;
    }
    applyModeDefaults(*wanted, Hosting::Standalone);
    const Changes changes = keepWhatWaits(*wanted, running);
    if (auto taken = assembly.reconfigure(*wanted); !taken) {
        tellMistake(taken.error());
        return;
    }
    running = std::move(*wanted);
    installLog(logFormatFor(running.logFormat));
    setLogLevel(running.logLevel);
    for (const QString &key : changes.waiting)
        qCWarning(lcServer).noquote() << "changed, and in force from the next start:" << key;
    if (!changes.followed.isEmpty())
        qCInfo(lcServer).noquote() << "changed, and in force now:" << changes.followed.join(QStringLiteral(", "));
    qCInfo(lcServer) << "configuration read again";
}

} // namespace sallyport
