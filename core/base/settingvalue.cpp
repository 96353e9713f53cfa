// SPDX-License-Identifier: Apache-2.0
#include "core/base/settingvalue.h"

#include <algorithm>
#include <span>

namespace sallyport {

namespace {

Error invalid(const QString &text, const QString &expected)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("'%1' is not %2").arg(text, expected)};
}

struct Unit
{
    QStringView name;
    qint64 factor;
};

/// A whole number of at most nine digits with a unit behind it, or in the unit `bare`. Nothing when it is none, or is negative.
std::optional<qint64> readNumber(const QString &text, std::span<const Unit> units, qint64 bare)
{
    QStringView number = QStringView(text).trimmed();
    qint64 factor = bare;
    for (const Unit &unit : units) {
        if (number.endsWith(unit.name)) {
            factor = unit.factor;
            number = number.chopped(unit.name.size()).trimmed();
            break;
        }
    }
    const bool digits =
        !number.isEmpty() && number.size() <= 9 && std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits)
        return std::nullopt;
    return number.toLongLong() * factor;
}

} // namespace

QString listedWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + words.last();
}

Error notOneOf(const QString &text, const QStringList &words)
{
    return invalid(text, listedWords(words));
}

QString valueName(const QString *)
{
    return QStringLiteral("TEXT");
}

QString valueName(const QStringList *)
{
    return QStringLiteral("LIST");
}

QString valueName(const bool *)
{
    return QStringLiteral("on|off");
}

QString valueName(const int *)
{
    return QStringLiteral("NUMBER");
}

QString valueName(const ByteSize *)
{
    return QStringLiteral("SIZE");
}

QString valueName(const std::chrono::seconds *)
{
    return QStringLiteral("TIME");
}

QString valueName(const std::chrono::milliseconds *)
{
    return QStringLiteral("TIME");
}

QString valueName(const Secret *)
{
    return QStringLiteral("SECRET");
}

Result<> readValue(const QString &text, QString &value)
{
    value = text;
    return {};
}

Result<> readValue(const QString &text, QStringList &value)
{
    value.clear();
    for (const QString &item : text.split(u',')) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            value.append(trimmed);
    }
    return {};
}

Result<> readValue(const QString &text, bool &value)
{
    const QString word = text.trimmed().toLower();
    if (word == u"on" || word == u"true" || word == u"yes" || word == u"1")
        value = true;
    else if (word == u"off" || word == u"false" || word == u"no" || word == u"0")
        value = false;
    else
        return invalid(text, QStringLiteral("on or off"));
    return {};
}

Result<> readValue(const QString &text, int &value)
{
    bool ok = false;
    value = text.trimmed().toInt(&ok);
    if (!ok)
        return invalid(text, QStringLiteral("a whole number"));
    return {};
}

Result<> readValue(const QString &text, ByteSize &value)
{
    static constexpr std::array<Unit, 3> units{{{u"K", 1024}, {u"M", 1024 * 1024}, {u"G", 1024 * 1024 * 1024}}};
    const auto bytes = readNumber(text.toUpper(), units, 1);
    if (!bytes)
        return invalid(text, QStringLiteral("a size such as 512, 8K or 1M"));
    value = ByteSize{*bytes};
    return {};
}

Result<> readValue(const QString &text, std::chrono::seconds &value)
{
    static constexpr std::array<Unit, 4> units{{{u"s", 1}, {u"m", 60}, {u"h", 3600}, {u"d", 86400}}};
    const auto seconds = readNumber(text, units, 1);
    if (!seconds)
        return invalid(text, QStringLiteral("a time such as 90s, 15m, 12h or 30d"));
    value = std::chrono::seconds(*seconds);
    return {};
}

Result<> readValue(const QString &text, std::chrono::milliseconds &value)
{
    // ms stands first: it ends like s.
    static constexpr std::array<Unit, 4> units{{{u"ms", 1}, {u"s", 1000}, {u"m", 60'000}, {u"h", 3'600'000}}};
    const auto count = readNumber(text, units, 1000);
    if (!count || *count == 0)
        return invalid(text, QStringLiteral("a time such as 500ms, 10s or 2m"));
    value = std::chrono::milliseconds(*count);
    return {};
}

Result<> readValue(const QString &text, Secret &value)
{
    value = Secret::fromText(text);
    return {};
}

QString showValue(const QString &value)
{
    return value;
}

QString showValue(const QStringList &value)
{
    return value.join(QStringLiteral(", "));
}

QString showValue(bool value)
{
    return value ? QStringLiteral("on") : QStringLiteral("off");
}

QString showValue(int value)
{
    return QString::number(value);
}

QString showValue(ByteSize value)
{
    for (const auto &[unit, letter] : {std::pair{qint64(1) << 30, u'G'}, {qint64(1) << 20, u'M'}, {qint64(1) << 10, u'K'}}) {
        if (value.bytes >= unit && value.bytes % unit == 0)
            return QString::number(value.bytes / unit) + QChar(letter);
    }
    return QString::number(value.bytes);
}

QString showValue(std::chrono::seconds value)
{
    const qint64 seconds = value.count();
    for (const auto &[unit, letter] : {std::pair{86400, u'd'}, {3600, u'h'}, {60, u'm'}}) {
        if (seconds >= unit && seconds % unit == 0)
            return QString::number(seconds / unit) + QChar(letter);
    }
    return QString::number(seconds) + u's';
}

QString showValue(std::chrono::milliseconds value)
{
    if (value % std::chrono::seconds(1) != std::chrono::seconds(0))
        return QString::number(value.count()) + QStringLiteral("ms");
    const auto seconds = std::chrono::floor<std::chrono::seconds>(value);
    // Days are no unit of short times.
    return seconds % std::chrono::days(1) == std::chrono::seconds(0) ? QString::number(seconds.count() / 3600) + u'h' : showValue(seconds);
}

QString showValue(const Secret &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("(set, not shown)");
}

} // namespace sallyport
