// SPDX-License-Identifier: Apache-2.0
#include "app/server/console.h"

#include "app/server/terminaltext.h"
#include "app/server/terminalwidth.h"

#include <QJsonDocument>

#include <cstdio>

namespace sallyport {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// ECMA-48, 8.3.117 (SGR)
const char *escapeFor(Colour colour)
{
    switch (colour) {
    case Colour::Green: return "\x1b[32m";
    case Colour::Yellow: return "\x1b[33m";
    case Colour::Red: return "\x1b[1;31m";
    }
    Q_UNREACHABLE();
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, text);
}

void printJson(const QJsonObject &object)
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void printJson(const QJsonArray &array)
{
    write(stdout, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented)).trimmed());
}

void printTable(const QList<QStringList> &rows)
{
    for (const QString &line : tableLines(rows))
        printLine(line);
}

void printMarked(Colour colour, const QString &word, const QString &rest)
{
    const bool coloured = terminalWidth() && qEnvironmentVariableIsEmpty("NO_COLOR");
    if (coloured)
        std::fputs(escapeFor(colour), stdout);
    const QByteArray bytes = printable(word).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (coloured)
        std::fputs("\x1b[0m", stdout);
    write(stdout, rest);
}

void printMessage(const QString &text)
{
    write(stderr, text);
}

ExitCode fail(const Error &error)
{
    printMessage(QStringLiteral("sallyportd: ") + error.detail);
    for (const FieldError &field : error.fields) {
        if (field.message != error.detail)
            printMessage(QStringLiteral("  %1: %2").arg(field.location.last().toVariant().toString(), field.message));
    }
    if (!error.cause.isEmpty())
        printMessage(QStringLiteral("  because: ") + error.cause);
    return exitCodeOf(error.code);
}

} // namespace sallyport
