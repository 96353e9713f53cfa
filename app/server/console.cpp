// SPDX-License-Identifier: Apache-2.0
#include "app/server/console.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace sallyport {

namespace {

/// What a user typed elsewhere may hold control characters; a terminal must not obey them.
QString printable(QString text)
{
    for (QChar &c : text) {
        if ((c.category() == QChar::Other_Control && c != u'\n') || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = printable(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
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
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(i + 1 < row.size() ? widths[i] + 2 : 0);
        printLine(line);
    }
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
