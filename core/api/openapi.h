// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/schema.h"

namespace sallyport::api {

/// Writes an OpenAPI 3.1 document from endpoint declarations: `add()` each, then take the document.
class OpenApiWriter
{
public:
    template<class In, class Out, Access who>
    void add(const Endpoint<In, Out, who> &endpoint);

    QJsonObject document(const QString &title, const QString &version) const;

private:
    struct Operation
    {
        const char *path;
        Verb verb;
        const char *summary;
        const char *tag;
        int status;
        Body body;
        Access access;
        ErrorSet errors;
        bool takesInput;
        QJsonArray parameters;
        QJsonObject bodySchema; ///< empty: no body
        QJsonObject answer; ///< empty: no content
    };

    void addOperation(const Operation &operation);

    SchemaBuilder m_schemas;
    QJsonObject m_paths;
};

/// The document of the whole API as this version serves it.
QJsonObject openApiDocument();

template<class In, class Out, Access who>
void OpenApiWriter::add(const Endpoint<In, Out, who> &endpoint)
{
    Operation operation{.path = endpoint.path,
                        .verb = endpoint.verb,
                        .summary = endpoint.summary,
                        .tag = endpoint.tag,
                        .status = endpoint.status,
                        .body = endpoint.body,
                        .access = who,
                        .errors = endpoint.lane.mayQueue() ? endpoint.errors | ErrorSet::of(ErrorCode::ServerBusy) : endpoint.errors,
                        .takesInput = !std::is_same_v<In, Nothing>,
                        .parameters = {},
                        .bodySchema = {},
                        .answer = {}};
    QJsonObject properties;
    QJsonArray required;
    forEachField<In>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const QJsonObject schema = m_schemas.schemaOf<typename std::decay_t<decltype(field)>::Value>(field.rules);
        const bool inPath = isInPath(endpoint.path, field.name);
        if (!inPath && endpoint.hasBody()) {
            properties.insert(name, schema);
            if (field.isRequired())
                required.append(name);
            return;
        }
        operation.parameters.append(QJsonObject{{QStringLiteral("name"), name},
                                                {QStringLiteral("in"), inPath ? QStringLiteral("path") : QStringLiteral("query")},
                                                {QStringLiteral("required"), inPath || field.isRequired()},
                                                {QStringLiteral("schema"), schema}});
    });
    if (!properties.isEmpty()) {
        QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
        if (!required.isEmpty())
            schema.insert(QStringLiteral("required"), required);
        const QString name = QString::fromLatin1(In::schemaName);
        m_schemas.addNamed(name, schema);
        operation.bodySchema = reference(name);
    }
    if constexpr (!std::is_same_v<Out, Nothing>)
        operation.answer = m_schemas.schemaOf<Out>();
    addOperation(operation);
}

} // namespace sallyport::api
