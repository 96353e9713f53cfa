// SPDX-License-Identifier: Apache-2.0
#include "app/server/completion.h"

namespace sallyport {

namespace {

using Values = CommandShape::Values;

QString innerNames(const CommandShape &shape)
{
    QStringList names;
    for (const CommandShape::Inner &inner : shape.commands)
        names.append(inner.name);
    return names.join(u' ');
}

QString flagNames(const CommandShape &shape)
{
    QStringList names;
    for (const CommandShape::Argument &flag : shape.flags)
        names += flag.names;
    return names.join(u' ');
}

/// What completes a value, as the script's function knows it.
QString bashKind(const CommandShape::Argument &argument)
{
    switch (argument.values) {
    case Values::None:
    case Values::Anything: return QStringLiteral("nothing");
    case Values::Files: return QStringLiteral("files");
    case Values::Folders: return QStringLiteral("folders");
    case Values::Choices: return argument.choices.join(u' ');
    }
    Q_UNREACHABLE();
}

QString bashCases(const CommandShape &shape)
{
    QString text = QStringLiteral("        '%1')\n            commands='%2'\n            flags='%3'\n")
                       .arg(shape.path, innerNames(shape), flagNames(shape));
    if (!shape.places.isEmpty())
        text += QStringLiteral("            place='%1'\n").arg(bashKind(shape.places.first()));
    QString values;
    for (const CommandShape::Argument &flag : shape.flags) {
        if (flag.values != Values::None)
            values += QStringLiteral("                %1) value='%2' ;;\n").arg(flag.names.join(u'|'), bashKind(flag));
    }
    if (!values.isEmpty())
        text += QStringLiteral("            case $1 in\n") + values + QStringLiteral("            esac\n");
    return text + QStringLiteral("            ;;\n");
}

const char bashBegin[] = R"script(# Completes sallyportd's commands, flags and values in bash. Made by: sallyportd completion bash

# Of the command $_sallyportd_at: sets what may follow, and what the flag $1 takes.
_sallyportd_shape() {
    commands='' flags='' place='' value=''
    case $_sallyportd_at in
)script";

const char bashEnd[] = R"script(    esac
}

_sallyportd_offer() {
    local kind=$1 word=$2
    case $kind in
        nothing) COMPREPLY=() ;;
        files) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
        folders) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
        *) mapfile -t COMPREPLY < <(compgen -W "$kind" -- "$word") ;;
    esac
}

_sallyportd() {
    local commands flags place value _sallyportd_at='' word=${COMP_WORDS[COMP_CWORD]} flag='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        # bash makes three words of --flag=value.
        if [[ ${COMP_WORDS[i]} == '=' ]]; then
            continue
        elif [[ -n $flag ]]; then
            flag=''
        elif [[ ${COMP_WORDS[i]} == -* ]]; then
            _sallyportd_shape "${COMP_WORDS[i]}"
            [[ -n $value ]] && flag=${COMP_WORDS[i]}
        else
            _sallyportd_shape ''
            if [[ " $commands " == *" ${COMP_WORDS[i]} "* ]]; then
                _sallyportd_at="${_sallyportd_at:+$_sallyportd_at }${COMP_WORDS[i]}"
            fi
        fi
    done
    [[ $word == '=' ]] && word=''
    _sallyportd_shape "$flag"
    if [[ -n $flag ]]; then
        _sallyportd_offer "$value" "$word"
    elif [[ $word == -* || ( -z $commands && -z $place ) ]]; then
        _sallyportd_offer "$flags" "$word"
    elif [[ -n $commands ]]; then
        _sallyportd_offer "$commands" "$word"
    else
        _sallyportd_offer "$place" "$word"
    fi
}

complete -F _sallyportd sallyportd
)script";

} // namespace

QString bashCompletion(const QList<CommandShape> &shapes)
{
    QString text = QString::fromUtf8(bashBegin);
    for (const CommandShape &shape : shapes)
        text += bashCases(shape);
    return text + QString::fromUtf8(bashEnd);
}

} // namespace sallyport
