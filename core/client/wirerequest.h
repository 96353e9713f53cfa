// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/form.h"
#include "core/api/jsonwriter.h"

#include <QByteArray>

namespace sallyport {

/// One call as bytes, made once and sent as often as needed.
struct WireRequest
{
    api::Verb verb = api::Verb::Get;
    QByteArray path; ///< with its query, percent-encoded
    QByteArray contentType; ///< empty without a body
    QByteArray body;
};

/// A value as the text that stands in a path, a query or a form.
QByteArray plainText(const QByteArray &json);

template<class In, class Out, api::Access who>
WireRequest toWire(const api::Endpoint<In, Out, who> &endpoint, const In &input)
{
    WireRequest request{.verb = endpoint.verb, .path = endpoint.path, .contentType = {}, .body = {}};
    QList<std::pair<QByteArray, QByteArray>> fields; // as JSON values
    api::forEachField<In>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        QByteArray json;
        api::writeJson(json, input.*field.member);
        // null says something only where something else can be left out: it takes a value away.
        const bool isLeftOut = api::isDoublyOptional<Value> ? api::isLeftOut(field, input) : json == "null";
        if (isLeftOut)
            return;
        if (api::isInPath(endpoint.path, field.name))
            request.path.replace('{' + QByteArray(field.name) + '}', plainText(json).toPercentEncoding());
        else
            fields.append({field.name, json});
    });
    if (fields.isEmpty())
        return request;
    if (endpoint.hasBody() && endpoint.body == api::Body::Json) {
        request.contentType = "application/json";
        char separator = '{';
        for (const auto &[name, json] : fields) {
            request.body += separator + ('"' + name + "\":" + json);
            separator = ',';
        }
        request.body += '}';
        return request;
    }
    for (auto &[name, json] : fields)
        json = plainText(json);
    const QByteArray encoded = api::writeUrlEncoded(fields);
    if (endpoint.hasBody()) {
        request.contentType = "application/x-www-form-urlencoded";
        request.body = encoded;
    } else {
        request.path += '?' + encoded;
    }
    return request;
}

} // namespace sallyport
