// SPDX-License-Identifier: Apache-2.0
#include "app/server/completion.h"

namespace sallyport {

namespace {

using Values = CommandShape::Values;

/// In single quotes for the shell.
QString zshQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// A name with its meaning, as _describe reads it.
QString described(QString name, const QString &help)
{
    return zshQuoted(name.replace(u':', QStringLiteral("\\:")) + u':' + help);
}

QString zshKind(const CommandShape::Argument &argument)
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

QString zshCases(const CommandShape &shape)
{
    QString text = QStringLiteral("        '%1')\n            commands=(").arg(shape.path);
    for (const CommandShape::Inner &inner : shape.commands)
        text += QStringLiteral("\n                ") + described(inner.name, inner.help);
    text += QStringLiteral(")\n            flags=(");
    QString values;
    for (const CommandShape::Argument &flag : shape.flags) {
        for (const QString &name : flag.names)
            text += QStringLiteral("\n                ") + described(name, flag.help);
        if (flag.values != Values::None)
            values += QStringLiteral("                %1) value='%2' ;;\n").arg(flag.names.join(u'|'), zshKind(flag));
    }
    text += QStringLiteral(")\n");
    if (!shape.places.isEmpty())
        text += QStringLiteral("            place='%1'\n").arg(zshKind(shape.places.first()));
    if (!values.isEmpty())
        text += QStringLiteral("            case $1 in\n") + values + QStringLiteral("            esac\n");
    return text + QStringLiteral("            ;;\n");
}

const char zshBegin[] = R"script(#compdef sallyportd
# Completes sallyportd's commands, flags and values in zsh. Made by: sallyportd completion zsh

# Of the command $at: sets what may follow, and what the flag $1 takes.
_sallyportd_shape() {
    commands=() flags=() place='' value=''
    case $at in
)script";

const char zshEnd[] = R"script(    esac
}

_sallyportd_offer() {
    case $1 in
        nothing) _message value ;;
        files) _files ;;
        folders) _files -/ ;;
        *) compadd -- ${=1} ;;
    esac
}

_sallyportd() {
    local at='' flag='' place value i
    local -a commands flags
    for ((i = 2; i < CURRENT; i++)); do
        if [[ -n $flag ]]; then
            flag=''
        elif [[ $words[i] == -* ]]; then
            _sallyportd_shape "$words[i]"
            [[ -n $value ]] && flag=$words[i]
        else
            _sallyportd_shape ''
            if [[ -n ${(M)commands:#$words[i]:*} ]]; then
                at="${at:+$at }$words[i]"
            fi
        fi
    done
    if [[ -z $flag && $words[CURRENT] == --*=* ]] && compset -P 1 '*='; then
        flag=${words[CURRENT]%%=*}
    fi
    _sallyportd_shape "$flag"
    if [[ -n $flag ]]; then
        _sallyportd_offer "$value"
    elif [[ $PREFIX == -* || ( ${#commands} -eq 0 && -z $place ) ]]; then
        _describe -o flag flags
    elif (( ${#commands} )); then
        _describe command commands
    else
        _sallyportd_offer "$place"
    fi
}

if [[ $funcstack[1] == _sallyportd ]]; then
    _sallyportd "$@"
else
    compdef _sallyportd sallyportd
fi
)script";

} // namespace

QString zshCompletion(const QList<CommandShape> &shapes)
{
    QString text = QString::fromUtf8(zshBegin);
    for (const CommandShape &shape : shapes)
        text += zshCases(shape);
    return text + QString::fromUtf8(zshEnd);
}

} // namespace sallyport
