// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUuid>

#include <concepts>

namespace sallyport::api {

/// Where a reader stands, and what it found wrong so far. The wording and the `type` names are those FastAPI's users know.
class ReadContext
{
public:
    ReadContext(QJsonArray location, QList<FieldError> &errors) : m_location(std::move(location)), m_errors(errors) { }

    ReadContext at(const QJsonValue &step) const;
    void fail(const QString &message, QLatin1StringView type) const;

private:
    QJsonArray m_location;
    QList<FieldError> &m_errors;
};

/// Reads one value, or says in the context what is wrong with it. Text stands for booleans, numbers and times where it can be
/// read as one, so that JSON, forms, queries and paths share these readers.
void readJson(const QJsonValue &json, QString &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, Secret &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, bool &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, qint64 &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, int &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, QUuid &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, Timestamp &value, const Rules &rules, const ReadContext &context);
void readJson(const QJsonValue &json, QJsonObject &value, const Rules &rules, const ReadContext &context);
template<class T>
void readJson(const QJsonValue &json, std::optional<T> &value, const Rules &rules, const ReadContext &context);
template<class T>
void readJson(const QJsonValue &json, std::optional<std::optional<T>> &value, const Rules &rules, const ReadContext &context);
template<class T>
void readJson(const QJsonValue &json, QList<T> &value, const Rules &rules, const ReadContext &context);
template<Described T>
void readJson(const QJsonValue &json, T &value, const Rules &rules, const ReadContext &context);

/// Reads one field out of the object it should stand in: absent is an error only when it is required.
template<class Owner, class Member>
void readField(const QJsonObject &object, const Field<Owner, Member> &field, Owner &owner, const ReadContext &context)
{
    const QString name = QString::fromLatin1(field.name);
    const auto found = object.constFind(name);
    if (found != object.constEnd())
        readJson(*found, owner.*field.member, field.rules, context.at(name));
    else if (field.isRequired())
        context.at(name).fail(QStringLiteral("Field required"), QLatin1StringView("missing"));
}

/// A whole document as a T: what a client does with an answer.
template<class T>
Result<T> fromJson(const QByteArray &json);

/// The document's root, or ErrorCode::ValidationFailed at `location` with the offset of the first fault.
Result<QJsonValue> parseJson(const QByteArray &json, const QJsonArray &location);

/// ErrorCode::ValidationFailed with these fields.
Error validationError(QList<FieldError> errors);

template<class T>
void readJson(const QJsonValue &json, std::optional<T> &value, const Rules &rules, const ReadContext &context)
{
    if (json.isNull() && !rules.refusesNull)
        value.reset();
    else
        readJson(json, value.emplace(), rules, context);
}

/// Null is a value here: it takes away what is there.
template<class T>
void readJson(const QJsonValue &json, std::optional<std::optional<T>> &value, const Rules &rules, const ReadContext &context)
{
    readJson(json, value.emplace(), rules, context);
}

/// The rules are those of each item.
template<class T>
void readJson(const QJsonValue &json, QList<T> &value, const Rules &rules, const ReadContext &context)
{
    if (!json.isArray())
        return context.fail(QStringLiteral("Input should be a valid list"), QLatin1StringView("list_type"));
    const QJsonArray array = json.toArray();
    value.clear();
    value.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        readJson(array[i], value.emplaceBack(), rules, context.at(i));
}

template<Described T>
void readJson(const QJsonValue &json, T &value, const Rules &, const ReadContext &context)
{
    if (!json.isObject())
        return context.fail(QStringLiteral("Input should be a valid dictionary or object to extract fields from"),
                            QLatin1StringView("model_attributes_type"));
    const QJsonObject object = json.toObject();
    forEachField<T>([&](const auto &field) { readField(object, field, value, context); });
}

template<class T>
Result<T> fromJson(const QByteArray &json)
{
    T value{};
    if constexpr (!std::is_same_v<T, Nothing>) {
        auto root = parseJson(json, {});
        if (!root)
            return failure(root);
        QList<FieldError> errors;
        readJson(*root, value, Rules{}, ReadContext({}, errors));
        if (!errors.isEmpty())
            return validationError(std::move(errors));
    }
    return value;
}

} // namespace sallyport::api
