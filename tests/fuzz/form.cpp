// SPDX-License-Identifier: Apache-2.0
#include "core/api/form.h"

#include "core/api/endpoints.h"
#include "core/api/inputreader.h"
#include "tests/fuzz/property.h"

using namespace sallyport;
using namespace sallyport::fuzz;

namespace {

void requireFieldsOf(const QJsonObject &fields, qsizetype bodySize)
{
    qsizetype bytes = 0;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        require(field->isString() && !field->toString().isEmpty(), "a field is text that is not empty");
        require(field.key().isValidUtf16() && field->toString().isValidUtf16(), "a field is valid text");
        bytes += field.key().toUtf8().size() + field->toString().toUtf8().size();
    }
    require(bytes <= bodySize, "fields are no longer than the body they came in");
}

/// What was read, written once more and read again, is the same.
void requireRoundTrip(const QJsonObject &fields)
{
    QList<std::pair<QByteArray, QByteArray>> pairs;
    QByteArray multipart;
    bool fitsMultipart = true;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QByteArray name = field.key().toUtf8(), value = field->toString().toUtf8();
        pairs.emplaceBack(name, value);
        multipart += "--9f4c\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        fitsMultipart = fitsMultipart && !name.contains('"') && !name.contains('\r') && !value.contains("--9f4c");
    }
    const auto urlEncoded = api::readUrlEncoded(api::writeUrlEncoded(pairs));
    require(urlEncoded && *urlEncoded == fields, "fields survive being written as urlencoded");
    const auto parts = api::readMultipart(multipart + "--9f4c--\r\n", "9f4c");
    require(!fitsMultipart || fields.isEmpty() || (parts && *parts == fields), "fields survive being written as multipart");
}

void checkMultipart(QByteArrayView body, QByteArrayView boundary)
{
    const auto fields = api::readMultipart(body, boundary);
    if (!fields)
        return;
    requireFieldsOf(*fields, body.size());
    for (const auto &value : *fields)
        require(body.contains(value.toString().toUtf8()), "a value stands in the body as it is");
    // What stands before the first boundary and behind the last one does not count (RFC 2046, 5.1.1).
    const auto wrapped = api::readMultipart("preamble\r\n" + body.toByteArray() + "epilogue", boundary);
    require(wrapped && *wrapped == *fields, "preamble and epilogue do not count");
    requireRoundTrip(*fields);
}

void checkUrlEncoded(QByteArrayView body)
{
    const auto fields = api::readUrlEncoded(body);
    if (!fields)
        return;
    requireFieldsOf(*fields, body.size());
    requireRoundTrip(*fields);
}

/// The whole way of a form: its type decides how it is read into a request.
void checkInput(const QByteArray &contentType, const QByteArray &body)
{
    const auto media = api::MediaType::parse(contentType);
    require(media.type == media.type.toLower() && !media.type.contains(';'), "a media type has no parameters");
    const auto input = api::readInput(api::token, {.path = {}, .query = {}, .contentType = contentType, .body = body});
    if (!input)
        return;
    require(!input->username || !input->username->contains(QChar::Null), "no NUL in a name");
    require(!input->password || input->password->size() <= body.size(), "a password is no longer than the body it came in");
}

} // namespace

/// The first line is the content type, the rest is the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArray contentType = input.first(std::max<qsizetype>(lineEnd, 0)).toByteArray();
    const QByteArray body = input.sliced(lineEnd + 1).toByteArray();
    checkUrlEncoded(body);
    checkMultipart(body, api::MediaType::parse(contentType).boundary);
    checkInput(contentType, body);
    return 0;
}
