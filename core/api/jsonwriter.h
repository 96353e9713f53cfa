// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <concepts>

namespace sallyport::api {

/// Appends values to a byte array as compact JSON (RFC 8259), fields in the order they are declared. No tree is built.
void writeJson(QByteArray &out, QStringView text);
void writeJson(QByteArray &out, const QString &text);
void writeJson(QByteArray &out, bool value);
void writeJson(QByteArray &out, std::signed_integral auto value);
void writeJson(QByteArray &out, const QUuid &id);
void writeJson(QByteArray &out, const Secret &secret);
void writeJson(QByteArray &out, const QJsonObject &object);
/// RFC 3339 in UTC with milliseconds.
void writeJson(QByteArray &out, Timestamp time);
template<class T>
void writeJson(QByteArray &out, const std::optional<T> &value);
template<class T>
void writeJson(QByteArray &out, const QList<T> &values);
template<Described T>
void writeJson(QByteArray &out, const T &value);

/// Whether an object has no such member now, not even null.
template<class Owner, class Member>
bool isLeftOut(const Field<Owner, Member> &field, const Owner &owner)
{
    if constexpr (isDoublyOptional<Member>)
        return !(owner.*field.member);
    else if constexpr (isOptional<Member>)
        return (field.rules.leftOutWhenEmpty || field.rules.refusesNull) && !(owner.*field.member);
    else
        return false;
}

/// The value as JSON; empty for Nothing.
template<class T>
QByteArray toJson(const T &value)
{
    QByteArray out;
    if constexpr (!std::is_same_v<T, Nothing>) {
        out.reserve(512); // most answers fit, so that it does not grow field by field
        writeJson(out, value);
    }
    return out;
}

void writeJson(QByteArray &out, std::signed_integral auto value)
{
    out += QByteArray::number(qint64(value));
}

template<class T>
void writeJson(QByteArray &out, const std::optional<T> &value)
{
    if (value)
        writeJson(out, *value);
    else
        out += "null";
}

template<class T>
void writeJson(QByteArray &out, const QList<T> &values)
{
    out += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        writeJson(out, values[i]);
    }
    out += ']';
}

template<Described T>
void writeJson(QByteArray &out, const T &value)
{
    char separator = '{';
    forEachField<T>([&](const auto &field) {
        if (isLeftOut(field, value))
            return;
        out += separator;
        separator = ',';
        out += '"';
        out += field.name; // names are plain ASCII
        out += "\":";
        writeJson(out, value.*field.member);
    });
    if (separator == '{')
        out += '{';
    out += '}';
}

} // namespace sallyport::api
