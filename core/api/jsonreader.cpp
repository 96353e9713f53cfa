// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonreader.h"

#include "core/base/mailaddress.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace sallyport::api {

ReadContext ReadContext::at(const QJsonValue &step) const
{
    QJsonArray location = m_location;
    location.append(step);
    return {std::move(location), m_errors};
}

void ReadContext::fail(const QString &message, QLatin1StringView type) const
{
    m_errors.append({m_location, message, type});
}

namespace {

QString characters(int count)
{
    return count == 1 ? QStringLiteral("1 character") : QStringLiteral("%1 characters").arg(count);
}

bool checkLength(qsizetype length, const Rules &rules, const ReadContext &context)
{
    if (length < rules.minLength) {
        context.fail(QStringLiteral("String should have at least ") + characters(rules.minLength), QLatin1StringView("string_too_short"));
        return false;
    }
    if (length > rules.maxLength) {
        context.fail(QStringLiteral("String should have at most ") + characters(rules.maxLength), QLatin1StringView("string_too_long"));
        return false;
    }
    return true;
}

void failString(const ReadContext &context)
{
    context.fail(QStringLiteral("Input should be a valid string"), QLatin1StringView("string_type"));
}

/// One of the words of Rules::oneOf?
void checkChoice(const QString &value, const Rules &rules, const ReadContext &context)
{
    const QStringList choices = choicesOf(rules);
    if (choices.isEmpty() || choices.contains(value))
        return;
    QString message = QStringLiteral("Input should be ");
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (i > 0)
            message += i + 1 == choices.size() ? QStringLiteral(" or ") : QStringLiteral(", ");
        message += u'\'' + choices[i] + u'\'';
    }
    context.fail(message, QLatin1StringView("enum"));
}

} // namespace

void readJson(const QJsonValue &json, QString &value, const Rules &rules, const ReadContext &context)
{
    if (!json.isString())
        return failString(context);
    value = json.toString();
    if (!value.isValidUtf16() || value.contains(QChar::Null))
        return context.fail(QStringLiteral("Input should be valid text"), QLatin1StringView("string_unicode"));
    if (!checkLength(value.toUcs4().size(), rules, context))
        return;
    if (rules.format == Format::Email && !looksLikeMailAddress(value))
        return context.fail(QStringLiteral("value is not a valid email address"), QLatin1StringView("value_error"));
    checkChoice(value, rules, context);
}

void readJson(const QJsonValue &json, Secret &value, const Rules &rules, const ReadContext &context)
{
    if (!json.isString())
        return failString(context);
    value = Secret::fromText(json.toString());
    checkLength(value.size(), rules, context);
}

void readJson(const QJsonValue &json, bool &value, const Rules &, const ReadContext &context)
{
    if (json.isBool()) {
        value = json.toBool();
        return;
    }
    if (!json.isDouble() && !json.isString())
        return context.fail(QStringLiteral("Input should be a valid boolean"), QLatin1StringView("bool_type"));
    const QString text = json.isDouble() ? QString::number(json.toDouble()) : json.toString().toLower();
    static constexpr std::array yes{u"true", u"1", u"on", u"yes", u"t", u"y"};
    static constexpr std::array no{u"false", u"0", u"off", u"no", u"f", u"n"};
    const auto is = [&text](const char16_t *word) { return text == QStringView(word); };
    if (std::ranges::any_of(yes, is))
        value = true;
    else if (std::ranges::any_of(no, is))
        value = false;
    else
        context.fail(QStringLiteral("Input should be a valid boolean, unable to interpret input"), QLatin1StringView("bool_parsing"));
}

namespace {

// Every JSON reader holds whole numbers exactly up to here (RFC 7493, section 2.2). The next one is what its neighbour is read as, too.
constexpr double largestInteger = 9007199254740991;

/// A whole number that a double holds exactly, or why it is none.
std::optional<qint64> wholeNumber(double number, const ReadContext &context)
{
    if (std::trunc(number) != number)
        context.fail(QStringLiteral("Input should be a valid integer, got a number with a fractional part"),
                     QLatin1StringView("int_from_float"));
    else if (std::abs(number) > largestInteger)
        context.fail(QStringLiteral("Input should be a valid integer"), QLatin1StringView("int_type"));
    else
        return qint64(number);
    return std::nullopt;
}

std::optional<qint64> integerOf(const QJsonValue &json, const ReadContext &context)
{
    if (json.isDouble())
        return wholeNumber(json.toDouble(), context);
    if (!json.isString()) {
        context.fail(QStringLiteral("Input should be a valid integer"), QLatin1StringView("int_type"));
        return std::nullopt;
    }
    bool ok = false;
    const qint64 value = json.toString().toLongLong(&ok);
    if (ok)
        return wholeNumber(double(value), context);
    context.fail(QStringLiteral("Input should be a valid integer, unable to parse string as an integer"), QLatin1StringView("int_parsing"));
    return std::nullopt;
}

} // namespace

void readJson(const QJsonValue &json, qint64 &value, const Rules &rules, const ReadContext &context)
{
    const std::optional<qint64> read = integerOf(json, context);
    if (!read)
        return;
    value = *read;
    if (value < rules.minimum)
        context.fail(QStringLiteral("Input should be greater than or equal to %1").arg(rules.minimum),
                     QLatin1StringView("greater_than_equal"));
    else if (value > rules.maximum)
        context.fail(QStringLiteral("Input should be less than or equal to %1").arg(rules.maximum), QLatin1StringView("less_than_equal"));
}

void readJson(const QJsonValue &json, int &value, const Rules &rules, const ReadContext &context)
{
    Rules narrowed = rules;
    narrowed.minimum = std::max<qint64>(rules.minimum, std::numeric_limits<int>::min());
    narrowed.maximum = std::min<qint64>(rules.maximum, std::numeric_limits<int>::max());
    qint64 wide = 0;
    readJson(json, wide, narrowed, context);
    value = int(std::clamp(wide, narrowed.minimum, narrowed.maximum));
}

void readJson(const QJsonValue &json, QUuid &value, const Rules &, const ReadContext &context)
{
    const QString text = json.toString();
    value = QUuid::fromString(text);
    // QUuid also reads other spellings; one id has one.
    if (value.isNull() || value.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) != 0)
        context.fail(QStringLiteral("Input should be a valid UUID"), QLatin1StringView("uuid_parsing"));
}

void readJson(const QJsonValue &json, Timestamp &value, const Rules &, const ReadContext &context)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
    if (!time.isValid() || time.date().year() < 0 || time.date().year() > 9999) // RFC 3339 writes no other year
        return context.fail(QStringLiteral("Input should be a valid datetime"), QLatin1StringView("datetime_parsing"));
    value = Timestamp(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

void readJson(const QJsonValue &json, QJsonObject &value, const Rules &, const ReadContext &context)
{
    if (!json.isObject())
        return context.fail(QStringLiteral("Input should be a valid dictionary"), QLatin1StringView("dict_type"));
    value = json.toObject();
}

Result<QJsonValue> parseJson(const QByteArray &json, const QJsonArray &location)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error == QJsonParseError::NoError)
        return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    // QJsonDocument takes only objects and arrays as roots; RFC 8259 takes every value.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + json + ']').array();
    if (wrapped.size() == 1 && !wrapped[0].isObject() && !wrapped[0].isArray())
        return wrapped[0];
    QJsonArray where = location;
    where.append(fault.offset);
    return validationError({{where, QStringLiteral("JSON decode error"), QStringLiteral("json_invalid")}});
}

Error validationError(QList<FieldError> errors)
{
    return {.code = ErrorCode::ValidationFailed, .detail = QStringLiteral("The request is not valid"), .fields = std::move(errors)};
}

} // namespace sallyport::api
