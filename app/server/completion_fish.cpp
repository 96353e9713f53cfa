// SPDX-License-Identifier: Apache-2.0
#include "app/server/completion.h"

namespace sallyport {

namespace {

using Values = CommandShape::Values;

/// In single quotes for the shell: a backslash counts in them too.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'")) + u'\'';
}

QString valuesOf(const CommandShape::Argument &argument)
{
    switch (argument.values) {
    case Values::None: return {};
    case Values::Anything: return QStringLiteral(" -x");
    case Values::Files: return QStringLiteral(" -r -F");
    case Values::Folders: return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    case Values::Choices: return QStringLiteral(" -x -a ") + fishQuoted(argument.choices.join(u' '));
    }
    Q_UNREACHABLE();
}

QString namesOf(const CommandShape::Argument &flag)
{
    QString text;
    for (const QString &name : flag.names)
        text +=
            name.startsWith(QLatin1StringView("--")) ? QStringLiteral(" -l ") + name.sliced(2) : QStringLiteral(" -s ") + name.sliced(1);
    return text;
}

QString linesOf(const CommandShape &shape)
{
    const QString begin = QStringLiteral("complete -c sallyportd -n \"__sallyportd_at '%1'\"").arg(shape.path);
    QString text;
    for (const CommandShape::Inner &inner : shape.commands)
        text += begin + QStringLiteral(" -a %1 -d %2\n").arg(inner.name, fishQuoted(inner.help));
    for (const CommandShape::Argument &flag : shape.flags)
        text += begin + namesOf(flag) + valuesOf(flag) + QStringLiteral(" -d %1\n").arg(fishQuoted(flag.help));
    if (!shape.places.isEmpty()) {
        const CommandShape::Argument &place = shape.places.first();
        if (place.values == Values::Files)
            text += begin + QStringLiteral(" -F\n");
        else if (place.values == Values::Choices)
            text += begin + valuesOf(place) + u'\n';
    }
    return text;
}

/// Every flag that takes a value, wherever: the word after it is no command.
QString flagsWithValues(const QList<CommandShape> &shapes)
{
    QStringList names;
    for (const CommandShape &shape : shapes) {
        for (const CommandShape::Argument &flag : shape.flags)
            names += flag.values == Values::None ? QStringList() : flag.names;
    }
    names.removeDuplicates();
    return names.join(u' ');
}

QString quotedPaths(const QList<CommandShape> &shapes)
{
    QStringList paths;
    for (const CommandShape &shape : shapes)
        paths.append(fishQuoted(shape.path));
    return paths.join(u' ');
}

const char script[] = R"script(# Completes sallyportd's commands, flags and values in fish. Made by: sallyportd completion fish

# Whether the command that is being typed is this one.
function __sallyportd_at
    set -l at
    set -l flag
    for word in (commandline -opc)[2..]
        if test -n "$flag"
            set flag
        else if contains -- $word %1
            set flag $word
        else if contains -- (string join ' ' $at $word) %2
            set -a at $word
        end
    end
    test "$at" = "$argv[1]"
end

complete -c sallyportd -f
)script";

} // namespace

QString fishCompletion(const QList<CommandShape> &shapes)
{
    QString text = QString::fromUtf8(script).arg(flagsWithValues(shapes), quotedPaths(shapes));
    for (const CommandShape &shape : shapes)
        text += linesOf(shape);
    return text;
}

} // namespace sallyport
