// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/postgresstatement.h"

#include <QSqlDriver>
#include <QSqlField>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

QString literal(const QSqlDriver &driver, const QVariant &value)
{
    QSqlField field(QString(), value.metaType());
    if (!value.isValid() || value.isNull())
        return QStringLiteral("NULL");
    if (value.metaType() == QMetaType::fromType<QString>())
        field.setValue(value.toString().replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter)));
    else
        field.setValue(value);
    return driver.formatValue(field);
}

} // namespace

bool canBePrepared(const QString &sql)
{
    static const std::array verbs{QLatin1StringView("SELECT "), QLatin1StringView("INSERT "), QLatin1StringView("UPDATE "),
                                  QLatin1StringView("DELETE "), QLatin1StringView("WITH ")};
    return std::ranges::any_of(verbs, [&sql](QLatin1StringView verb) { return sql.startsWith(verb); });
}

QString prepareText(const QString &name, const QString &sql)
{
    QString text = QStringLiteral("PREPARE ") + name + QStringLiteral(" AS ");
    int number = 0;
    QChar quote;
    for (const QChar c : sql) {
        if (quote.isNull() && c == u'?') {
            text += u'$' + QString::number(++number);
            continue;
        }
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        text += c;
    }
    return text;
}

QString executeText(const QSqlDriver &driver, const QString &name, const QVariantList &values)
{
    QString text = QStringLiteral("EXECUTE ") + name;
    for (qsizetype i = 0; i < values.size(); ++i)
        text += (i == 0 ? QStringLiteral(" (") : QStringLiteral(", ")) + literal(driver, values[i]);
    return values.isEmpty() ? text : text + u')';
}

} // namespace sallyport
