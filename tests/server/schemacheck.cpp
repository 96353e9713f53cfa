// SPDX-License-Identifier: Apache-2.0
#include "tests/server/schemacheck.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace sallyport {

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Object: return type == u"object";
    case QJsonValue::Array: return type == u"array";
    case QJsonValue::String: return type == u"string";
    case QJsonValue::Bool: return type == u"boolean";
    case QJsonValue::Double: return type == u"integer" || type == u"number";
    case QJsonValue::Null: return type == u"null";
    case QJsonValue::Undefined: break;
    }
    return false;
}

bool hasFormat(const QString &text, const QString &format)
{
    if (format == u"uuid")
        return !QUuid::fromString(text).isNull();
    if (format == u"date-time")
        return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
    return true;
}

} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &document)
    : m_schemas(document.value(QLatin1StringView("components"))[QLatin1StringView("schemas")].toObject())
{ }

QString SchemaCheck::complaint(const QByteArray &body, const QJsonObject &schema) const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return fault.errorString();
    return complaint(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), schema, QStringLiteral("answer"));
}

QString SchemaCheck::complaint(const QJsonValue &value, const QJsonObject &schema, const QString &place) const
{
    if (const QString reference = schema.value(QLatin1StringView("$ref")).toString(); !reference.isEmpty())
        return complaint(value, m_schemas.value(reference.section(u'/', -1)).toObject(), place);
    if (const QJsonArray choices = schema.value(QLatin1StringView("anyOf")).toArray(); !choices.isEmpty()) {
        QString first;
        for (const QJsonValue choice : choices) {
            const QString wrong = complaint(value, choice.toObject(), place);
            if (wrong.isEmpty())
                return {};
            if (first.isEmpty())
                first = wrong;
        }
        return first;
    }
    const QString type = schema.value(QLatin1StringView("type")).toString();
    if (!hasType(value, type))
        return place + QStringLiteral(" is no ") + type;
    const QJsonArray allowed = schema.value(QLatin1StringView("enum")).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        return place + QStringLiteral(" is none of its choices");
    if (value.isString() && !hasFormat(value.toString(), schema.value(QLatin1StringView("format")).toString()))
        return place + QStringLiteral(" has another format");
    if (value.isObject())
        return complaintOfObject(value.toObject(), schema, place);
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items) {
        if (const QString wrong = complaint(item, schema.value(QLatin1StringView("items")).toObject(), place + u'/'); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString SchemaCheck::complaintOfObject(const QJsonObject &object, const QJsonObject &schema, const QString &place) const
{
    if (!schema.contains(QLatin1StringView("properties")))
        return {}; // anything
    const QJsonObject properties = schema.value(QLatin1StringView("properties")).toObject();
    for (const QJsonValue name : schema.value(QLatin1StringView("required")).toArray()) {
        if (!object.contains(name.toString()))
            return place + QStringLiteral(" lacks ") + name.toString();
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            return place + QStringLiteral(" has an unknown ") + member.key();
        const QString wrong = complaint(*member, properties.value(member.key()).toObject(), place + u'/' + member.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace sallyport
