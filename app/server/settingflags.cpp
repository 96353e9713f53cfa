// SPDX-License-Identifier: Apache-2.0
#include "app/server/settingflags.h"

#include <QDir>

namespace sallyport {

namespace {

bool tellsWhere(std::string_view key)
{
    return key == "database" || key == "data_dir";
}

std::string helpText(const char *help, const std::array<const char *, 2> &environment)
{
    std::string text = std::string(help) + " (" + environment[0];
    if (*environment[1])
        text += std::string(", ") + environment[1];
    return text + ")";
}

} // namespace

SettingFlags::SettingFlags(CLI::App &command, Which which)
{
    command.add_option("--config", m_configFile, "A TOML file with settings (SALLYPORT_CONFIG)")->type_name("FILE");
    forEachSetting([&](const auto &setting) {
        if (!*setting.flag || (which == Which::Where && !tellsWhere(setting.key)))
            return;
        using Value = typename std::decay_t<decltype(setting)>::Value;
        CLI::Option *option = command.add_option(setting.flag, m_values[setting.flag], helpText(setting.help, setting.environment));
        option->type_name(valueName(static_cast<const Value *>(nullptr)).toStdString());
        if constexpr (std::is_same_v<Value, bool>)
            option->expected(0, 1); // the flag alone means on
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
            texts.append(value.empty() ? QStringLiteral("on") : QString::fromStdString(value));
        if (!texts.isEmpty())
            sources.flags.insert(QString::fromStdString(flag), texts.join(u','));
    }
    return loadSettings(sources);
}

} // namespace sallyport
