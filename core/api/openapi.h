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

    /// What is the same of every endpoint, without its types.
    struct Operation
    {
        const char *path;
        Verb verb;
        const char *name;
        const char *summary;
        const char *description;
        const char *tag;
        int status;
        Body body;
        Access access;
        std::optional<Scope> scope;
        bool setsCookie;
        ErrorSet errors;
        bool mayQueue;
        bool isFile; ///< the answer is meant to be saved
        bool bodyOptional = false;
        QJsonArray parameters = {};
        QJsonObject bodySchema = {}; ///< empty: no body

        QJsonObject answer = {}; ///< empty: no content
    };

private:
    void addOperation(const Operation &operation);

    SchemaBuilder m_schemas;
    QJsonObject m_paths;
};

/// The document of the whole API as this version serves it.
QJsonObject openApiDocument();

/// A field of a query or a path.
QJsonObject parameterObject(const QString &name, bool inPath, bool isRequired, QJsonObject schema);

/// The schema with what a field has when it is left out.
QJsonObject withDefault(QJsonObject schema, const QJsonValue &value);

/// What a left-out field has, where that is a value of JSON; otherwise undefined.
template<class T>
QJsonValue defaultOf(const T &value)
{
    if constexpr (std::is_same_v<T, QString>)
        return value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(value);
    else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>)
        return QJsonValue(value);
    else
        return QJsonValue(QJsonValue::Undefined);
}

/// What a query holds: there is no null in it, so what may be left out has the schema of what it holds.
template<class T>
struct Held
{
    using Type = T;
};
template<class T>
struct Held<std::optional<T>>
{
    using Type = T;
};

template<class In, class Out, Access who>
void OpenApiWriter::add(const Endpoint<In, Out, who> &endpoint)
{
    Operation operation{.path = endpoint.path,
                        .verb = endpoint.verb,
                        .name = endpoint.operation,
                        .summary = endpoint.summary,
                        .description = endpoint.description,
                        .tag = endpoint.tag,
                        .status = endpoint.status,
                        .body = endpoint.body,
                        .access = who,
                        .scope = endpoint.scope,
                        .setsCookie = endpoint.setsCookie,
                        .errors = endpoint.errors,
                        .mayQueue = endpoint.lane.mayQueue(),
                        .isFile = endpoint.answersFile,
                        .bodyOptional = endpoint.bodyOptional};
    const In leftOut{};
    QJsonObject properties;
    QJsonArray required;
    forEachField<In>([&](const auto &field) {
        using Value = typename std::decay_t<decltype(field)>::Value;
        const QString name = QString::fromLatin1(field.name);
        const bool inPath = isInPath(endpoint.path, field.name);
        const QJsonValue otherwise = defaultOf(leftOut.*field.member);
        if (inPath || !endpoint.hasBody()) {
            const QJsonObject schema = m_schemas.schemaOf<typename Held<Value>::Type>(field.rules);
            const bool isRequired = inPath || field.isRequired();
            operation.parameters.append(parameterObject(name, inPath, isRequired, isRequired ? schema : withDefault(schema, otherwise)));
            return;
        }
        const QJsonObject schema = m_schemas.schemaOf<Value>(field.rules);
        properties.insert(name, field.isRequired() ? schema : withDefault(schema, otherwise));
        if (field.isRequired())
            required.append(name);
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
