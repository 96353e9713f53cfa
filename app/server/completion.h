// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace CLI {
class App;
}

namespace sallyport {

/// What a shell must know of one command to complete what is typed after it.
struct CommandShape
{
    enum class Values { None, Choices, Files, Folders, Anything };
    struct Argument
    {
        QStringList names; ///< `--json`, `-h`; none: it has its place instead of a name
        QString help;
        Values values = Values::None;
        QStringList choices = {};
    };
    struct Inner
    {
        QString name;
        QString help;
    };

    QString path; ///< `user create`; empty: the program itself
    QList<Inner> commands;
    QList<Argument> flags;
    QList<Argument> places;
};

/// The program first, each command before those inside of it.
QList<CommandShape> shapesOf(const CLI::App &program);

/// Scripts for each shell, complete in themselves: they ask the program nothing.
QString bashCompletion(const QList<CommandShape> &shapes);
QString zshCompletion(const QList<CommandShape> &shapes);
QString fishCompletion(const QList<CommandShape> &shapes);

} // namespace sallyport
