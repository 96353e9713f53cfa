// SPDX-License-Identifier: Apache-2.0
#include "app/server/settingflags.h"

#include "core/base/settingstable.h"

#include <QDir>

namespace sallyport {

namespace {

template<class AnySetting>
bool isAmong(SettingFlags::Which which, const AnySetting &setting)
{
    const std::string_view key = setting.key;
    switch (which) {
    case SettingFlags::Which::All: return true;
    case SettingFlags::Which::Where: return key == "database" || key == "data_dir";
    case SettingFlags::Which::Keys: return key == "database" || key == "data_dir" || key == "master_key_file";
    case SettingFlags::Which::Serving: return setting.group == SettingGroup::Serving;
    }
    Q_UNREACHABLE();
}

/// What it is, its default in brackets, and its environment names.
template<class AnySetting>
std::string helpText(const AnySetting &setting, const Settings &defaults)
{
    std::string text = setting.help;
    if (const QString value = showValue(setting.in(defaults)); !value.isEmpty())
        text += " [" + value.toStdString() + "]";
    text += std::string(" (") + setting.environment[0];
    if (*setting.environment[1])
        text += std::string(", ") + setting.environment[1];
    return text + ")";
}

} // namespace

SettingFlags::SettingFlags(CLI::App &command, Which which)
{
    command.add_option("--config", m_configFile, "A TOML file with settings (SALLYPORT_CONFIG)")->type_name("FILE");
    const Settings defaults;
    forEachSetting([&](const auto &setting) {
        if (!*setting.flag || !isAmong(which, setting))
            return;
        using Value = typename std::decay_t<decltype(setting)>::Value;
        CLI::Option *option = command.add_option(setting.flag, m_values[setting.flag], helpText(setting, defaults));
        option->type_name(valueName(static_cast<const Value *>(nullptr)).toStdString());
        option->group(groupTitle(setting.group).toStdString());
        if constexpr (std::is_same_v<Value, bool>)
            // The flag alone means on. The text of the help is as it would be, without "=on".
            option->expected(0, 1)->default_str("on")->option_text(option->get_type_name());
        else if constexpr (!std::is_same_v<Value, QStringList>)
            option->expected(1);
        else
            option->allow_extra_args(false); // may be given several times, one value each
    });
}

Result<Settings> SettingFlags::load() const
{
    SettingSources sources{.flags = {},
                           .environment = QProcessEnvironment::systemEnvironment(),
                           .dotEnvFile = QDir::current().filePath(QStringLiteral(".env")),
                           .configFile = QString::fromStdString(m_configFile)};
    if (sources.configFile.isEmpty())
        sources.configFile = sources.environment.value(QStringLiteral("SALLYPORT_CONFIG"));
    for (const auto &[flag, values] : m_values) {
        QStringList texts;
        for (const std::string &value : values)
            texts.append(QString::fromStdString(value));
        if (!texts.isEmpty())
            sources.flags.insert(QString::fromStdString(flag), texts.join(u','));
    }
    return loadSettings(sources);
}

} // namespace sallyport
