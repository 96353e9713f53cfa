// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <concepts>

namespace sallyport::api {

/// Builds JSON Schema (2020-12, as OpenAPI 3.1 uses it) from types of answers, and keeps the named ones for `components/schemas`.
class SchemaBuilder
{
public:
    template<class T>
    QJsonObject schemaOf(const Rules &rules = {});

    const QJsonObject &named() const { return m_named; }
    void addNamed(const QString &name, const QJsonObject &schema) { m_named.insert(name, schema); }

private:
    QJsonObject m_named;
};

QJsonObject stringSchema(const Rules &rules);
QJsonObject integerSchema(const Rules &rules);
QJsonObject formattedSchema(QLatin1StringView format, const Rules &rules);
QJsonObject described(QJsonObject schema, const Rules &rules);
QJsonObject reference(const QString &name);
/// The schema, or null.
QJsonObject nullable(const QJsonObject &schema);

template<class T>
struct ListItem;
template<class T>
struct ListItem<QList<T>>
{
    using Type = T;
};

template<class T>
QJsonObject SchemaBuilder::schemaOf(const Rules &rules)
{
    const auto typed = [](QLatin1StringView type) { return QJsonObject{{QStringLiteral("type"), type}}; };
    if constexpr (std::is_same_v<T, QString>) {
        return stringSchema(rules);
    } else if constexpr (std::is_same_v<T, Secret>) {
        return formattedSchema(QLatin1StringView("password"), rules);
    } else if constexpr (std::is_same_v<T, bool>) {
        return described(typed(QLatin1StringView("boolean")), rules);
    } else if constexpr (std::signed_integral<T>) {
        return integerSchema(rules);
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return formattedSchema(QLatin1StringView("uuid"), rules);
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return formattedSchema(QLatin1StringView("date-time"), rules);
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        return described(typed(QLatin1StringView("object")), rules);
    } else if constexpr (isDoublyOptional<T>) {
        return schemaOf<typename T::value_type>(rules);
    } else if constexpr (isOptional<T>) {
        Rules inner = rules;
        inner.description = "";
        if (rules.refusesNull)
            return described(schemaOf<typename T::value_type>(inner), rules);
        return described(nullable(schemaOf<typename T::value_type>(inner)), rules);
    } else if constexpr (Described<T>) {
        const QString name = QString::fromLatin1(T::schemaName);
        if (!m_named.contains(name)) {
            QJsonObject properties;
            QJsonArray required;
            forEachField<T>([&](const auto &field) {
                const QString key = QString::fromLatin1(field.name);
                properties.insert(key, schemaOf<typename std::decay_t<decltype(field)>::Value>(field.rules));
                if (!field.rules.leftOutWhenEmpty) // whoever asks, every other one is there
                    required.append(key);
            });
            QJsonObject schema = typed(QLatin1StringView("object"));
            schema.insert(QStringLiteral("title"), name);
            schema.insert(QStringLiteral("properties"), properties);
            if (!required.isEmpty())
                schema.insert(QStringLiteral("required"), required);
            m_named.insert(name, schema);
        }
        return reference(name);
    } else {
        Rules ofItem = rules;
        ofItem.description = "";
        QJsonObject schema = typed(QLatin1StringView("array"));
        schema.insert(QStringLiteral("items"), schemaOf<typename ListItem<T>::Type>(ofItem));
        return described(schema, rules);
    }
}

} // namespace sallyport::api
