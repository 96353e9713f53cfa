// SPDX-License-Identifier: Apache-2.0
#include "core/api/jsonwriter.h"

#include "core/base/uuid.h"

#include <QDateTime>
#include <QJsonDocument>

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

} // namespace

void writeJson(QByteArray &out, QStringView text)
{
    appendEscaped(out, text.toUtf8());
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
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    writeJson(out, utc.toString(Qt::ISODateWithMs));
}

} // namespace sallyport::api
