// SPDX-License-Identifier: Apache-2.0
#include "core/api/schema.h"

namespace sallyport::api {

QJsonObject described(QJsonObject schema, const Rules &rules)
{
    if (*rules.description)
        schema.insert(QStringLiteral("description"), QString::fromLatin1(rules.description));
    return schema;
}

QJsonObject stringSchema(const Rules &rules)
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("string")}};
    if (rules.minLength > 0)
        schema.insert(QStringLiteral("minLength"), rules.minLength);
    if (rules.maxLength < std::numeric_limits<int>::max())
        schema.insert(QStringLiteral("maxLength"), rules.maxLength);
    if (rules.format == Format::Email)
        schema.insert(QStringLiteral("format"), QStringLiteral("email"));
    if (*rules.oneOf)
        schema.insert(QStringLiteral("enum"), QJsonArray::fromStringList(choicesOf(rules)));
    if (*rules.example)
        schema.insert(QStringLiteral("examples"), QJsonArray{QString::fromLatin1(rules.example)});
    return described(schema, rules);
}

QJsonObject integerSchema(const Rules &rules)
{
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("integer")}};
    if (rules.minimum > std::numeric_limits<qint64>::min())
        schema.insert(QStringLiteral("minimum"), rules.minimum);
    if (rules.maximum < std::numeric_limits<qint64>::max())
        schema.insert(QStringLiteral("maximum"), rules.maximum);
    return described(schema, rules);
}

QJsonObject formattedSchema(QLatin1StringView format, const Rules &rules)
{
    QJsonObject schema = stringSchema(rules);
    schema.insert(QStringLiteral("format"), format);
    return schema;
}

QJsonObject reference(const QString &name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/components/schemas/") + name}};
}

QJsonObject nullable(const QJsonObject &schema)
{
    return {{QStringLiteral("anyOf"), QJsonArray{schema, QJsonObject{{QStringLiteral("type"), QStringLiteral("null")}}}}};
}

} // namespace sallyport::api
