// SPDX-License-Identifier: Apache-2.0
#include "app/server/configsample.h"

#include "core/base/settingstable.h"

#include <QJsonObject>

namespace sallyport {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

template<class Value>
QString toToml(const Value &value)
{
    return quoted(showValue(value));
}

QString toToml(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString toToml(int value)
{
    return QString::number(value);
}

QString toToml(const QStringList &value)
{
    QStringList items;
    for (const QString &item : value)
        items.append(quoted(item));
    return u'[' + items.join(QStringLiteral(", ")) + u']';
}

template<class AnySetting>
QString describe(const AnySetting &setting)
{
    using Value = typename AnySetting::Value;
    QString text = QStringLiteral("# %1\n# %2").arg(QString::fromUtf8(setting.help), valueName(static_cast<const Value *>(nullptr)));
    if constexpr (IsNumber<Value>) {
        if (setting.range.most != SettingRange().most)
            text += QStringLiteral(" from %1 to %2").arg(showCount<Value>(setting.range.least), showCount<Value>(setting.range.most));
    }
    if (*setting.flag)
        text += QStringLiteral(" · ") + QString::fromLatin1(setting.flag);
    return text + QStringLiteral(" · ") + QString::fromLatin1(setting.environment[0]);
}

} // namespace

QString sampleConfiguration()
{
    QString text = QStringLiteral("# Settings of sallyportd. What is commented out has the default that stands there.\n"
                                  "# Flags win over the environment, that over .env, that over this file.\n"
                                  "# Check changes with: sallyportd config check --config FILE\n");
    const Settings defaults;
    std::optional<SettingGroup> group;
    forEachSetting([&](const auto &setting) {
        if (group != setting.group)
            text += QStringLiteral("\n\n### %1\n").arg(groupTitle(setting.group));
        group = setting.group;
        text += QStringLiteral("\n%1\n#%2 = %3\n").arg(describe(setting), QString::fromLatin1(setting.key), toToml(setting.in(defaults)));
    });
    return text;
}

QJsonArray settingsAsJson()
{
    QJsonArray settings;
    const Settings defaults;
    forEachSetting([&](const auto &setting) {
        using Value = typename std::decay_t<decltype(setting)>::Value;
        QJsonArray names;
        for (const char *name : setting.environment) {
            if (*name)
                names.append(QString::fromLatin1(name));
        }
        settings.append(QJsonObject{{QStringLiteral("key"), QString::fromLatin1(setting.key)},
                                    {QStringLiteral("flag"), *setting.flag ? QJsonValue(QString::fromLatin1(setting.flag)) : QJsonValue()},
                                    {QStringLiteral("environment"), names},
                                    {QStringLiteral("meaning"), QString::fromUtf8(setting.help)},
                                    {QStringLiteral("value"), valueName(static_cast<const Value *>(nullptr))},
                                    {QStringLiteral("default"), showValue(setting.in(defaults))}});
    });
    return settings;
}

} // namespace sallyport
