// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/sqlscript.h"

namespace sallyport {

namespace {

// The end of what begins at `start`: behind the closing quote, or at the end of a comment's line.
qsizetype endOf(const QString &script, qsizetype start, QStringView closing, bool including)
{
    const qsizetype found = script.indexOf(closing, start);
    if (found < 0)
        return script.size();
    return including ? found + closing.size() : found;
}

} // namespace

QStringList splitSqlScript(const QString &script)
{
    QStringList statements;
    QString current;
    const auto finish = [&] {
        if (const QString statement = current.trimmed(); !statement.isEmpty())
            statements.append(statement);
        current.clear();
    };
    for (qsizetype i = 0; i < script.size();) {
        const QChar c = script[i];
        if (c == u';') {
            finish();
            ++i;
        } else if (c == u'-' && QStringView(script).sliced(i).startsWith(QLatin1StringView("--"))) {
            i = endOf(script, i, u"\n", false);
        } else if (c == u'\'' || c == u'"') {
            // A doubled quote is two quoted pieces side by side, which copies the same.
            const qsizetype end = endOf(script, i + 1, QStringView(&c, 1), true);
            current += QStringView(script).sliced(i, end - i);
            i = end;
        } else {
            current += c;
            ++i;
        }
    }
    finish();
    return statements;
}

} // namespace sallyport
