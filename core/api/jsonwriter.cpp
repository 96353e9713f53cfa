// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonwriter.h"

#include "core/base/uuid.h"

#include <QJsonDocument>

#include <algorithm>

namespace sallyport::api {

namespace {

/// Appends UTF-8 bytes with what JSON does not allow in a string escaped.
void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const uchar c = uchar(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\') [[likely]]
            continue;
        out.append(utf8.sliced(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    out.append(utf8.sliced(plainFrom));
    out += '"';
}

/// Whether JSON takes a character as it is, in one byte.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\';
}

void putDigits(char *to, unsigned value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        to[i] = char('0' + value % 10);
}

} // namespace

void writeJson(QByteArray &out, QStringView text)
{
    if (!std::ranges::all_of(text, isPlain)) {
        appendEscaped(out, text.toUtf8());
        return;
    }
    // Names, addresses and scopes: no UTF-8 of their own in between.
    const qsizetype before = out.size();
    out.resize(before + text.size() + 2);
    char *to = out.data() + before;
    *to++ = '"';
    for (const QChar c : text)
        *to++ = c.toLatin1();
    *to = '"';
}

void writeJson(QByteArray &out, const QString &text)
{
    writeJson(out, QStringView(text));
}

void writeJson(QByteArray &out, bool value)
{
    out += value ? "true" : "false";
}

void writeJson(QByteArray &out, const QUuid &id)
{
    out += '"';
    out += id.toByteArray(QUuid::WithoutBraces);
    out += '"';
}

void writeJson(QByteArray &out, const Secret &secret)
{
    appendEscaped(out, secret.view());
}

void writeJson(QByteArray &out, const QJsonObject &object)
{
    out += QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void writeJson(QByteArray &out, Timestamp time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    Q_ASSERT(int(date.year()) >= 0 && int(date.year()) <= 9999); // RFC 3339 writes no other, and readers take no other
    char text[] = "\"0000-00-00T00:00:00.000Z\"";
    const auto put = [&text](size_t at, unsigned value, int digits) { putDigits(text + 1 + at, value, digits); };
    put(0, unsigned(int(date.year())), 4);
    put(5, unsigned(date.month()), 2);
    put(8, unsigned(date.day()), 2);
    put(11, unsigned(clock.hours().count()), 2);
    put(14, unsigned(clock.minutes().count()), 2);
    put(17, unsigned(clock.seconds().count()), 2);
    put(20, unsigned(clock.subseconds().count()), 3);
    out.append(text, sizeof text - 1);
}

} // namespace sallyport::api
