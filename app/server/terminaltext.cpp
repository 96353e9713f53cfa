// SPDX-License-Identifier: Apache-2.0
#include "app/server/terminaltext.h"

#include <QList>

#include <algorithm>

namespace sallyport {

namespace {

bool isMarked(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // with all that turns the direction of text around
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

QString marked(const QString &text, bool keepLines)
{
    QString shown;
    for (const char32_t c : text.toUcs4()) {
        if (isMarked(c) && !(keepLines && c == U'\n'))
            shown += QChar(QChar::ReplacementCharacter);
        else
            shown += QStringView(QChar::fromUcs4(c));
    }
    return shown;
}

} // namespace

QString printable(const QString &text)
{
    return marked(text, true);
}

QStringList tableLines(QList<QStringList> rows)
{
    QList<qsizetype> widths;
    for (QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = marked(row[i], false);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(i + 1 < row.size() ? widths[i] + 2 : 0);
        lines.append(line);
    }
    return lines;
}

} // namespace sallyport
