// SPDX-License-Identifier: Apache-2.0
#include "app/server/commandhint.h"

#include "app/server/console.h"
#include "core/base/settingsloader.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace sallyport {

namespace {

QStringList commandNames(const CLI::App &command)
{
    QStringList names;
    for (const CLI::App *inner : command.get_subcommands([](const CLI::App *) { return true; }))
        names.append(QString::fromStdString(inner->get_name()));
    return names;
}

QStringList flagNames(const CLI::App &command)
{
    QStringList names;
    for (const CLI::Option *option : command.get_options()) {
        for (const std::string &name : option->get_lnames())
            names.append(QStringLiteral("--") + QString::fromStdString(name));
    }
    return names;
}

/// The first word that a command with subcommands does not know, or the first flag that its command does not; empty: neither.
QString unknownWord(const CLI::App *&command, const std::vector<std::string> &arguments)
{
    for (const std::string &argument : arguments) {
        const QString word = QString::fromStdString(argument);
        const QStringList known = commandNames(*command);
        if (known.contains(word))
            command = command->get_subcommand(argument);
        else if (word.startsWith(u"--") && !flagNames(*command).contains(word.section(u'=', 0, 0)))
            return word.section(u'=', 0, 0);
        else if (!word.startsWith(u'-') && !known.isEmpty())
            return word;
    }
    return {};
}

CLI::ValidationError emptyValue(const std::string &flag)
{
    return CLI::ValidationError(flag, "the value is empty. Was it a variable that is not set? Leave the flag away for its default");
}

void refuseEmptyResults(const CLI::App &command)
{
    for (const CLI::Option *option : command.get_options()) {
        if (!option->get_positional() && std::ranges::any_of(option->results(), &std::string::empty))
            throw emptyValue(option->get_name());
    }
    for (const CLI::App *inner : command.get_subcommands())
        refuseEmptyResults(*inner);
}

} // namespace

void tellMistake(const CLI::App &program, const CLI::ParseError &error, const std::vector<std::string> &arguments)
{
    const CLI::App *command = &program;
    const QString word = unknownWord(command, arguments);
    QString path = QString::fromStdString(program.get_name());
    if (command != &program) {
        const CLI::App *parent = command->get_parent();
        if (parent && parent != &program)
            path += u' ' + QString::fromStdString(parent->get_name());
        path += u' ' + QString::fromStdString(command->get_name());
    }
    QString text = QString::fromUtf8(error.what());
    if (!word.isEmpty()) {
        const bool isFlag = word.startsWith(u'-');
        text = (isFlag ? QStringLiteral("there is no flag '%1'") : QStringLiteral("there is no command '%1'")).arg(word);
        const QString near = nearestName(word, isFlag ? flagNames(*command) : commandNames(*command));
        if (!near.isEmpty())
            text += QStringLiteral("; did you mean '%1'?").arg(near);
    }
    printMessage(QStringLiteral("sallyportd: ") + text);
    printMessage(QStringLiteral("Try: %1 --help").arg(path));
}

void refuseEmptyValues(const CLI::App &program, const std::vector<std::string> &arguments)
{
    // The parser takes `--switch=` for the switch alone.
    for (const std::string &argument : arguments) {
        if (argument.starts_with("--") && argument.find('=') == argument.size() - 1)
            throw emptyValue(argument.substr(0, argument.size() - 1));
    }
    refuseEmptyResults(program);
}

} // namespace sallyport
