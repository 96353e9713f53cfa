// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/form.h"
#include "core/api/jsonreader.h"

namespace sallyport::api {

/// What an endpoint's input is read from.
struct RawInput
{
    QJsonObject path; ///< values of the template's names, decoded
    QByteArray query; ///< without '?', still encoded
    QByteArray contentType;
    QByteArray body;
};

/// The body's fields, by its media type. An empty body is an empty `std::optional`.
Result<std::optional<QJsonValue>> readBody(Body kind, const RawInput &raw);

/// A path that cannot be an id names nothing, so it is ErrorCode::NotFound, not a validation error.
Error unknownPath();

/// Reads and validates the input of an endpoint from where its fields stand. On failure every wrong field is told at once.
template<class In, class Out, Access who>
Result<In> readInput(const Endpoint<In, Out, who> &endpoint, const RawInput &raw)
{
    if constexpr (std::is_same_v<In, Nothing>)
        return In{};
    QList<FieldError> pathErrors, errors;
    const ReadContext pathContext({QStringLiteral("path")}, pathErrors);
    const auto inputContext = [&](const char *place) { return ReadContext({QString::fromLatin1(place)}, errors); };

    bool readsMore = false; // any field outside the path?
    forEachField<In>([&](const auto &field) { readsMore |= !isInPath(endpoint.path, field.name); });

    QJsonObject object;
    if (readsMore && endpoint.hasBody()) {
        auto body = readBody(endpoint.body, raw);
        if (!body)
            return failure(body);
        if (!body->has_value() && endpoint.bodyOptional)
            object = {};
        else if (!body->has_value())
            inputContext("body").fail(QStringLiteral("Field required"), QLatin1StringView("missing"));
        else if (!(*body)->isObject())
            inputContext("body").fail(QStringLiteral("Input should be a valid dictionary or object to extract fields from"),
                                      QLatin1StringView("model_attributes_type"));
        else
            object = (*body)->toObject();
    } else if (readsMore) {
        auto query = readUrlEncoded(raw.query);
        if (!query)
            return failure(query);
        object = *query;
    }

    In input{};
    const bool skipsBody = !errors.isEmpty();
    forEachField<In>([&](const auto &field) {
        if (isInPath(endpoint.path, field.name))
            readField(raw.path, field, input, pathContext);
        else if (!skipsBody)
            readField(object, field, input, inputContext(endpoint.hasBody() ? "body" : "query"));
    });
    if (!pathErrors.isEmpty())
        return unknownPath();
    if (!errors.isEmpty())
        return validationError(std::move(errors));
    return input;
}

} // namespace sallyport::api
