// SPDX-License-Identifier: Apache-2.0
#include "app/server/completion.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace sallyport {

namespace {

using Values = CommandShape::Values;

/// The choices that a type's name holds: CLI11 writes `{a,b}` for those it checks, our settings write `a|b`.
QStringList choicesIn(const QString &type)
{
    const qsizetype begin = type.indexOf(u'{');
    const qsizetype end = type.indexOf(u'}', begin);
    QStringList choices;
    if (begin >= 0 && end > begin)
        choices = type.sliced(begin + 1, end - begin - 1).split(u',');
    else if (type.contains(u'|'))
        choices = type.split(u'|');
    // Words that stand for something (FILE|URL) cannot be typed as they are.
    choices.removeIf([](const QString &choice) { return std::ranges::all_of(choice, [](QChar c) { return c.isUpper(); }); });
    return choices;
}

/// By its type's name, or its own: what settings hold is text to the command line.
Values pathIn(const QString &type, const QStringList &names)
{
    const QString name = names.value(0);
    const auto endsWith = [&name](const char *ending) { return name.endsWith(QLatin1StringView(ending)); };
    if (type.contains(QLatin1StringView("FILE")) || endsWith("-file") || endsWith("-cert") || endsWith("-key"))
        return Values::Files;
    if (type.contains(QLatin1StringView("DIR")) || endsWith("-dir") || endsWith("-directory"))
        return Values::Folders;
    return Values::Anything;
}

CommandShape::Argument argumentOf(const CLI::Option &option)
{
    CommandShape::Argument argument;
    for (const std::string &name : option.get_lnames())
        argument.names.append(QStringLiteral("--") + QString::fromStdString(name));
    for (const std::string &name : option.get_snames())
        argument.names.append(u'-' + QString::fromStdString(name));
    argument.help = QString::fromStdString(option.get_description()).section(QStringLiteral(" ("), 0, 0);
    if (option.get_items_expected_max() == 0)
        return argument;
    const QString type = QString::fromStdString(option.get_type_name());
    argument.choices = choicesIn(type);
    argument.values = argument.choices.isEmpty() ? pathIn(type, argument.names) : Values::Choices;
    return argument;
}

void addShapes(const CLI::App &command, const QString &path, QList<CommandShape> &shapes)
{
    CommandShape shape{.path = path, .commands = {}, .flags = {}, .places = {}};
    const auto inner = command.get_subcommands([](const CLI::App *one) { return !one->get_name().empty(); });
    for (const CLI::App *one : inner)
        shape.commands.append({QString::fromStdString(one->get_name()), QString::fromStdString(one->get_description())});
    for (const CLI::Option *option : command.get_options()) {
        const CommandShape::Argument argument = argumentOf(*option);
        (argument.names.isEmpty() ? shape.places : shape.flags).append(argument);
    }
    shapes.append(shape);
    for (const CLI::App *one : inner)
        addShapes(*one, (path + u' ' + QString::fromStdString(one->get_name())).trimmed(), shapes);
}

} // namespace

QList<CommandShape> shapesOf(const CLI::App &program)
{
    QList<CommandShape> shapes;
    addShapes(program, {}, shapes);
    return shapes;
}

} // namespace sallyport
