// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/settingchoice.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <concepts>

namespace sallyport {

/// A number of bytes, written 512, 8K, 1M or 2G (powers of 1024).
struct ByteSize
{
    qint64 bytes = 0;

    bool operator==(const ByteSize &) const = default;
};

/// What a setting of each type is called in a help text, how it is read, and how it is shown. Reading fails with
/// ErrorCode::ConfigurationInvalid and a detail that completes "the value …".
QString valueName(const QString *);
QString valueName(const QStringList *);
QString valueName(const bool *);
QString valueName(const int *);
QString valueName(const ByteSize *);
QString valueName(const std::chrono::seconds *);
QString valueName(const std::chrono::milliseconds *);
QString valueName(const Secret *);

Result<> readValue(const QString &text, QString &value);
/// Comma-separated, white space around items dropped.
Result<> readValue(const QString &text, QStringList &value);
/// on, off, true, false, yes, no, 1, 0.
Result<> readValue(const QString &text, bool &value);
Result<> readValue(const QString &text, int &value);
Result<> readValue(const QString &text, ByteSize &value);
/// A number with s, m, h or d; without one, seconds. Where zero makes no sense, the setting has a range.
Result<> readValue(const QString &text, std::chrono::seconds &value);
/// As for seconds, and ms.
Result<> readValue(const QString &text, std::chrono::milliseconds &value);
Result<> readValue(const QString &text, Secret &value);

QString showValue(const QString &value);
QString showValue(const QStringList &value);
QString showValue(bool value);
QString showValue(int value);
QString showValue(ByteSize value);
QString showValue(std::chrono::seconds value);
QString showValue(std::chrono::milliseconds value);
/// Never the secret: only whether there is one.
QString showValue(const Secret &value);

/// For a number's range: the number in the unit of its type.
template<std::same_as<int> Value> // no bool
qint64 countOf(Value value)
{
    return value;
}
inline qint64 countOf(ByteSize value)
{
    return value.bytes;
}
template<class Rep, class Period>
qint64 countOf(std::chrono::duration<Rep, Period> value)
{
    return qint64(value.count());
}
template<class Value>
QString showCount(qint64 count)
{
    if constexpr (std::is_same_v<Value, int>)
        return showValue(int(count));
    else
        return showValue(Value{count});
}
template<class Value>
concept IsNumber = requires(const Value &value)
{
    countOf(value);
};

/// `words`: such as "open", "closed" → "open or closed".
QString listedWords(const QStringList &words);
Error notOneOf(const QString &text, const QStringList &words);

template<IsChoice Choice>
QStringList choiceNames()
{
    QStringList names;
    for (const auto &[name, value] : wordsOf(static_cast<const Choice *>(nullptr)))
        names.append(QString::fromLatin1(name));
    return names;
}

template<IsChoice Choice>
QString valueName(const Choice *)
{
    return choiceNames<Choice>().join(u'|');
}

template<IsChoice Choice>
Result<> readValue(const QString &text, Choice &value)
{
    for (const auto &[name, choice] : wordsOf(&value)) {
        if (text == QLatin1StringView(name)) {
            value = choice;
            return {};
        }
    }
    return notOneOf(text, choiceNames<Choice>());
}

template<IsChoice Choice>
QString showValue(Choice value)
{
    for (const auto &[name, choice] : wordsOf(&value)) {
        if (choice == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
