// SPDX-License-Identifier: Apache-2.0
#include "core/base/setting.h"

namespace sallyport {

QString SettingOrigin::description() const
{
    switch (kind) {
    case Kind::Default: return QStringLiteral("default");
    case Kind::File: return place;
    case Kind::DotEnv: return place;
    case Kind::Environment: return QStringLiteral("environment ") + place;
    case Kind::Flag: return QStringLiteral("flag ") + place;
    }
    Q_UNREACHABLE();
}

Error invalidSetting(const Settings &settings, const char *key, const QString &what)
{
    return {.code = ErrorCode::ConfigurationInvalid,
            .detail = QStringLiteral("%1: %2: %3").arg(settings.origin(key).description(), QLatin1StringView(key), what)};
}

QString groupTitle(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Serving: return QStringLiteral("Serving");
    case SettingGroup::Data: return QStringLiteral("Data and keys");
    case SettingGroup::Accounts: return QStringLiteral("Accounts and sessions");
    case SettingGroup::Web: return QStringLiteral("Web pages and trying out");
    case SettingGroup::Operation: return QStringLiteral("Operation");
    case SettingGroup::Limits: return QStringLiteral("Limits");
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
