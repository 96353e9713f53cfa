// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/fields.h"

#include "core/transfer/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace sallyport {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

Error wrong(const QString &field, const char *expected)
{
    return {.code = ErrorCode::ValidationFailed,
            .detail = QStringLiteral("The field %1 is %2").arg(field.left(100), QString::fromLatin1(expected))};
}

/// A number as it was written, if a text can hold it exactly.
std::optional<QString> numberText(const QJsonValue &value)
{
    const qint64 whole = value.toInteger(-1);
    if (whole != -1 || value.toInteger(0) == -1)
        return QString::number(whole);
    return std::nullopt;
}

} // namespace

Fields Fields::of(const QJsonObject &object)
{
    Fields fields;
    fields.m_fields.reserve(object.size());
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.add(field.key(), field.value());
    return fields;
}

QString Fields::normalizedName(QStringView name)
{
    QString letters;
    letters.reserve(name.size());
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    }
    return letters;
}

const Fields::Field *Fields::find(const Names &names) const
{
    for (const QLatin1StringView name : names) {
        for (const Field &field : m_fields) {
            if (field.name == name && !isNothing(field.value))
                return &field;
        }
    }
    return nullptr;
}

Result<std::optional<QString>> Fields::text(const Names &names) const
{
    const Field *field = find(names);
    if (!field)
        return std::nullopt;
    if (field->value.isString())
        return field->value.toString();
    if (field->value.isDouble()) {
        if (auto text = numberText(field->value))
            return text;
    }
    return wrong(field->shown, "not a text");
}

Result<std::optional<bool>> Fields::flag(const Names &names) const
{
    const Field *field = find(names);
    if (!field)
        return std::nullopt;
    if (field->value.isBool())
        return field->value.toBool();
    const QString text = field->value.isDouble() ? numberText(field->value).value_or(QString()) : field->value.toString().toLower();
    for (const QLatin1StringView yes :
         {QLatin1StringView("1"), QLatin1StringView("true"), QLatin1StringView("t"), QLatin1StringView("yes")}) {
        if (text == yes)
            return true;
    }
    for (const QLatin1StringView no :
         {QLatin1StringView("0"), QLatin1StringView("false"), QLatin1StringView("f"), QLatin1StringView("no")}) {
        if (text == no)
            return false;
    }
    return wrong(field->shown, "neither true nor false");
}

Result<std::optional<Timestamp>> Fields::time(const Names &names) const
{
    const Field *field = find(names);
    if (!field)
        return std::nullopt;
    QJsonValue value = field->value;
    if (value.isObject()) {
        value = value.toObject().value(QLatin1StringView("$date"));
        if (value.isObject())
            value = value.toObject().value(QLatin1StringView("$numberLong"));
    }
    const auto time = value.isDouble() ? timeFromNumber(value.toDouble()) : timeFromText(value.toString());
    if (!time)
        return wrong(field->shown, "no time such as 2024-01-31T12:00:00Z");
    return time;
}

QJsonObject Fields::object(const Names &names) const
{
    const Field *field = find(names);
    if (!field)
        return {};
    return field->value.isString() ? QJsonDocument::fromJson(field->value.toString().toUtf8()).object() : field->value.toObject();
}

QJsonArray Fields::array(const Names &names) const
{
    const Field *field = find(names);
    if (!field)
        return {};
    return field->value.isString() ? QJsonDocument::fromJson(field->value.toString().toUtf8()).array() : field->value.toArray();
}

QStringList Fields::names() const
{
    QStringList names;
    for (const Field &field : m_fields)
        names.append(field.shown);
    return names;
}

} // namespace sallyport
