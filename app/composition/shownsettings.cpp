// SPDX-License-Identifier: Apache-2.0
#include "app/composition/shownsettings.h"

#include "app/composition/datadirectory.h"
#include "core/base/settingstable.h"
#include "core/storage/engine/shownurl.h"

namespace sallyport {

namespace {

QLatin1StringView groupName(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Serving: return QLatin1StringView("serving");
    case SettingGroup::Data: return QLatin1StringView("data");
    case SettingGroup::Accounts: return QLatin1StringView("accounts");
    case SettingGroup::Web: return QLatin1StringView("web");
    case SettingGroup::Operation: return QLatin1StringView("operation");
    case SettingGroup::Limits: return QLatin1StringView("limits");
    }
    Q_UNREACHABLE();
}

/// One that cannot be read shows nothing: any part of it may be a password.
QString shownDatabase(const Settings &settings)
{
    const auto url = parseDatabaseUrl(databaseUrl(settings));
    return url ? shownUrl(*url) : QStringLiteral("(malformed, not shown)");
}

} // namespace

QList<ShownSetting> shownSettings(const Settings &settings)
{
    QList<ShownSetting> shown;
    forEachSetting([&](const auto &setting) {
        const QLatin1StringView key(setting.key);
        QString value = showValue(setting.in(settings));
        if (key == u"database")
            value = shownDatabase(settings);
        else if (key == u"data_dir")
            value = dataDirectory(settings);
        shown.append({key, groupName(setting.group), value, settings.origin(setting.key), QString::fromLatin1(setting.help)});
    });
    return shown;
}

} // namespace sallyport
