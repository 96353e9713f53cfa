// SPDX-License-Identifier: Apache-2.0
#include "core/api/form.h"

#include <QStringDecoder>

namespace sallyport::api {

namespace {

// No call has a tenth of it. A QJsonObject keeps its names sorted by moving what it holds, so the time grows with the square.
constexpr qsizetype fieldLimit = 200;

Error malformed(const QString &detail)
{
    return {.code = ErrorCode::MalformedRequest, .detail = detail};
}

/// Adds a field; an empty one counts as not sent, as FastAPI has it.
Result<> addField(QJsonObject &fields, QByteArrayView name, QByteArrayView value)
{
    // Nothing is trimmed, a byte order mark neither: it may be the first character of a password.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString nameText = decode(name);
    const QString valueText = decode(value);
    if (decode.hasError())
        return malformed(QStringLiteral("A field is not valid UTF-8"));
    if (fields.contains(nameText))
        return malformed(QStringLiteral("A field was sent twice"));
    if (fields.size() >= fieldLimit)
        return malformed(QStringLiteral("Too many fields"));
    if (!valueText.isEmpty())
        fields.insert(nameText, valueText);
    return {};
}

int hexValue(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    return isLetter ? (c | 0x20) - 'a' + 10 : c >= '0' && c <= '9' ? c - '0' : -1;
}

/// A percent sign that two hexadecimal digits do not follow stands for itself (URL Standard, 1.3): people type them into passwords, and
/// not everything that sends a form escapes them. Qt would make something else of it.
QByteArray percentDecoded(QByteArrayView encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const bool isEscape = encoded[i] == '%' && i + 2 < encoded.size() && hexValue(encoded[i + 1]) >= 0 && hexValue(encoded[i + 2]) >= 0;
        if (isEscape) {
            decoded += char(hexValue(encoded[i + 1]) * 16 + hexValue(encoded[i + 2]));
            i += 2;
        } else {
            decoded += encoded[i] == '+' ? ' ' : encoded[i];
        }
    }
    return decoded;
}

/// The end of the first parameter: a semicolon that stands in no quotes, or the end.
qsizetype parameterEnd(QByteArrayView parameters)
{
    bool quoted = false;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        if (parameters[i] == '"')
            quoted = !quoted;
        else if (parameters[i] == ';' && !quoted)
            return i;
    }
    return parameters.size();
}

/// The value of `key="…"` or `key=…` among the parameters of a header field.
QByteArray parameter(QByteArrayView parameters, QByteArrayView key)
{
    while (!parameters.isEmpty()) {
        const qsizetype end = parameterEnd(parameters);
        const QByteArrayView one = parameters.first(end).trimmed();
        parameters = parameters.sliced(std::min(end + 1, parameters.size()));
        const qsizetype equals = one.indexOf('=');
        if (equals < 0 || one.first(equals).trimmed().compare(key, Qt::CaseInsensitive) != 0)
            continue;
        QByteArrayView value = one.sliced(equals + 1).trimmed();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return QByteArray(value.data(), value.size()); // never null: an empty value is there
    }
    return {};
}

/// One part: header lines, an empty line, the value.
Result<> addPart(QJsonObject &fields, QByteArrayView part)
{
    const qsizetype headerEnd = part.indexOf("\r\n\r\n");
    if (headerEnd < 0)
        return malformed(QStringLiteral("A multipart field has no header"));
    QByteArrayView headers = part.first(headerEnd + 2);
    while (!headers.isEmpty()) {
        const qsizetype lineEnd = headers.indexOf("\r\n");
        const QByteArrayView line = headers.first(lineEnd);
        headers = headers.sliced(lineEnd + 2);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).compare("content-disposition", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView disposition = line.sliced(colon + 1);
        if (!parameter(disposition, "filename").isNull())
            return malformed(QStringLiteral("A file was sent where a field is expected"));
        return addField(fields, parameter(disposition, "name"), part.sliced(headerEnd + 4));
    }
    return malformed(QStringLiteral("A multipart field has no name"));
}

} // namespace

Result<QJsonObject> readUrlEncoded(QByteArrayView encoded)
{
    QJsonObject fields;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&') < 0 ? encoded.size() : encoded.indexOf('&');
        const QByteArrayView pair = encoded.first(end);
        encoded = encoded.sliced(std::min(end + 1, encoded.size()));
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=') < 0 ? pair.size() : pair.indexOf('=');
        const QByteArrayView value = pair.sliced(std::min(equals + 1, pair.size()));
        if (auto added = addField(fields, percentDecoded(pair.first(equals)), percentDecoded(value)); !added)
            return failure(added);
    }
    return fields;
}

Result<QJsonObject> readMultipart(QByteArrayView body, QByteArrayView boundary)
{
    if (boundary.isEmpty() || boundary.size() > 70) // RFC 2046, 5.1.1
        return malformed(QStringLiteral("The multipart boundary is missing or too long"));
    const QByteArray delimiter = "\r\n--" + boundary.toByteArray();
    const QByteArrayView opening = QByteArrayView(delimiter).sliced(2);

    // What stands before the first delimiter is a preamble, to be ignored.
    qsizetype at = body.startsWith(opening) ? opening.size() : -1;
    if (at < 0) {
        const qsizetype found = body.indexOf(delimiter);
        if (found < 0)
            return malformed(QStringLiteral("The multipart body has no boundary"));
        at = found + delimiter.size();
    }
    QJsonObject fields;
    while (true) {
        QByteArrayView rest = body.sliced(at);
        if (rest.startsWith("--"))
            return fields;
        while (rest.startsWith(' ') || rest.startsWith('\t'))
            rest = rest.sliced(1);
        if (!rest.startsWith("\r\n"))
            return malformed(QStringLiteral("A multipart boundary is malformed"));
        at = body.size() - rest.size() + 2;
        const qsizetype end = body.indexOf(delimiter, at);
        if (end < 0)
            return malformed(QStringLiteral("The multipart body is cut short"));
        if (auto added = addPart(fields, body.sliced(at, end - at)); !added)
            return failure(added);
        at = end + delimiter.size();
    }
}

QByteArray writeUrlEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        out += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return out;
}

MediaType MediaType::parse(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    if (semicolon < 0)
        return {contentType.trimmed().toByteArray().toLower(), {}};
    return {contentType.first(semicolon).trimmed().toByteArray().toLower(), parameter(contentType.sliced(semicolon + 1), "boundary")};
}

} // namespace sallyport::api
