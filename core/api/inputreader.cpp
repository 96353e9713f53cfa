// SPDX-License-Identifier: Apache-2.0
#include "core/api/inputreader.h"

namespace sallyport::api {

namespace {

Error wrongMediaType(const char *expected)
{
    return {.code = ErrorCode::UnsupportedMediaType, .detail = QStringLiteral("The body must be ") + QString::fromLatin1(expected)};
}

Result<std::optional<QJsonValue>> readJsonBody(const MediaType &media, const RawInput &raw)
{
    if (raw.body.isEmpty())
        return std::nullopt;
    // Without a type it is taken for JSON, as FastAPI does.
    if (!media.type.isEmpty() && media.type != "application/json" && !media.type.endsWith("+json"))
        return wrongMediaType("application/json");
    auto root = parseJson(raw.body, {QStringLiteral("body")});
    if (!root)
        return failure(root);
    return *root;
}

Result<std::optional<QJsonValue>> readFormBody(const MediaType &media, const RawInput &raw)
{
    if (raw.body.isEmpty())
        return QJsonValue(QJsonObject()); // a form without fields: each missing one is told
    if (media.type != "application/x-www-form-urlencoded" && media.type != "multipart/form-data")
        return wrongMediaType("application/x-www-form-urlencoded or multipart/form-data");
    auto fields = media.type == "multipart/form-data" ? readMultipart(raw.body, media.boundary) : readUrlEncoded(raw.body);
    if (!fields)
        return failure(fields);
    return QJsonValue(*fields);
}

} // namespace

Result<std::optional<QJsonValue>> readBody(Body kind, const RawInput &raw)
{
    const MediaType media = MediaType::parse(raw.contentType);
    switch (kind) {
    case Body::Json: return readJsonBody(media, raw);
    case Body::Form: return readFormBody(media, raw);
    }
    Q_UNREACHABLE();
}

Error unknownPath()
{
    return {.code = ErrorCode::NotFound, .detail = QStringLiteral("Not Found")};
}

} // namespace sallyport::api
