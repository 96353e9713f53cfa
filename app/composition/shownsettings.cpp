// SPDX-License-Identifier: Apache-2.0
#include "app/composition/shownsettings.h"

#include "app/composition/datadirectory.h"
#include "core/base/settingstable.h"

#include <QRegularExpression>

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

/// A database URL may hold passwords, before the @ and among its parameters. Cuts rather too much of one that is malformed.
QString withoutPasswords(QString url)
{
    const qsizetype credentials = url.indexOf(QLatin1StringView("://")) + 3;
    const qsizetype colon = url.indexOf(u':', credentials);
    const qsizetype at = url.lastIndexOf(u'@');
    if (colon >= credentials && colon < at)
        url.remove(colon, at - colon);
    static const QRegularExpression parameter(QStringLiteral("(?<=[?&])[^&=]*password=[^&]*&?"), QRegularExpression::CaseInsensitiveOption);
    return url.remove(parameter);
}

} // namespace

QList<ShownSetting> shownSettings(const Settings &settings)
{
    QList<ShownSetting> shown;
    forEachSetting([&](const auto &setting) {
        const QLatin1StringView key(setting.key);
        QString value = showValue(setting.in(settings));
        if (key == u"database")
            value = withoutPasswords(databaseUrl(settings));
        else if (key == u"data_dir")
            value = dataDirectory(settings);
        shown.append({key, groupName(setting.group), value, settings.origin(setting.key), QString::fromLatin1(setting.help)});
    });
    return shown;
}

} // namespace sallyport
