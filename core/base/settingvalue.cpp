// SPDX-License-Identifier: Apache-2.0
#include "core/base/settingvalue.h"

namespace sallyport {

namespace {

Error invalid(const QString &text, const QString &expected)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("'%1' is not %2").arg(text, expected)};
}

} // namespace

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

QString valueName(const std::chrono::seconds *)
{
    return QStringLiteral("TIME");
}

QString valueName(const Registration *)
{
    return QStringLiteral("open|closed");
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

Result<> readValue(const QString &text, std::chrono::seconds &value)
{
    QString number = text.trimmed();
    qint64 unit = 1;
    if (!number.isEmpty() && number.back().isLetter()) {
        switch (number.back().unicode()) {
        case u's': unit = 1; break;
        case u'm': unit = 60; break;
        case u'h': unit = 3600; break;
        case u'd': unit = 86400; break;
        default: unit = 0; break;
        }
        number.chop(1);
    }
    bool ok = false;
    const int count = number.trimmed().toInt(&ok);
    if (!ok || unit == 0 || count <= 0)
        return invalid(text, QStringLiteral("a time such as 90s, 15m, 12h or 30d"));
    value = std::chrono::seconds(count * unit);
    return {};
}

Result<> readValue(const QString &text, Registration &value)
{
    if (text == u"open")
        value = Registration::Open;
    else if (text == u"closed")
        value = Registration::Closed;
    else
        return invalid(text, QStringLiteral("open or closed"));
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

QString showValue(std::chrono::seconds value)
{
    const qint64 seconds = value.count();
    for (const auto &[unit, letter] : {std::pair{86400, u'd'}, {3600, u'h'}, {60, u'm'}}) {
        if (seconds >= unit && seconds % unit == 0)
            return QString::number(seconds / unit) + QChar(letter);
    }
    return QString::number(seconds) + u's';
}

QString showValue(Registration value)
{
    switch (value) {
    case Registration::Open: return QStringLiteral("open");
    case Registration::Closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

QString showValue(const Secret &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("(set, not shown)");
}

} // namespace sallyport
