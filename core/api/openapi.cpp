// SPDX-License-Identifier: Apache-2.0
#include "core/api/openapi.h"

#include "core/api/endpoints.h"
#include "core/api/httpstatus.h"

namespace sallyport::api {

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonObject content(const QString &mediaType, const QJsonObject &schema)
{
    return {{mediaType, QJsonObject{{QStringLiteral("schema"), schema}}}};
}

QString statusText(int status)
{
    switch (status) {
    case 200: return QStringLiteral("Done");
    case 204: return QStringLiteral("Done, nothing to tell");
    case 400: return QStringLiteral("The request cannot be served as it is");
    case 401: return QStringLiteral("Not signed in, or the token is not good");
    case 403: return QStringLiteral("Not allowed");
    case 404: return QStringLiteral("There is no such thing");
    case 409: return QStringLiteral("Taken, or in conflict with what is there");
    case 415: return QStringLiteral("The body has another media type than this call takes");
    case 422: return QStringLiteral("Some fields are not valid; each is named");
    case 429: return QStringLiteral("Too many attempts; Retry-After says when to come back");
    case 503: return QStringLiteral("Too busy, or the database is away; Retry-After says when to come back");
    default: return QStringLiteral("Error");
    }
}

/// What follows from who may call and what is read, besides the endpoint's own errors.
ErrorSet impliedErrors(Access access, bool takesInput, bool hasBody)
{
    ErrorSet errors;
    if (takesInput)
        errors = errors | ErrorSet::of(ErrorCode::ValidationFailed);
    if (hasBody)
        errors = errors | ErrorSet::of(ErrorCode::UnsupportedMediaType);
    switch (access) {
    case Access::Public: return errors;
    case Access::UserOrVisitor: return errors | ErrorSet::of(ErrorCode::InvalidToken, ErrorCode::InactiveUser);
    case Access::User: return errors | ErrorSet::of(ErrorCode::NotAuthenticated, ErrorCode::InvalidToken, ErrorCode::InactiveUser);
    case Access::Administrator:
        return errors | ErrorSet::of(ErrorCode::NotAuthenticated, ErrorCode::InvalidToken, ErrorCode::InactiveUser, ErrorCode::Forbidden);
    }
    Q_UNREACHABLE();
}

/// The schemas of errors, as the router writes them.
void addErrorSchemas(QJsonObject &schemas)
{
    const auto typed = [](const char *type) { return QJsonObject{{QStringLiteral("type"), text(type)}}; };
    const QJsonObject step{{QStringLiteral("anyOf"), QJsonArray{typed("string"), typed("integer")}}};
    const QJsonObject location{{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), step}};
    schemas.insert(QStringLiteral("Error"),
                   QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                               {QStringLiteral("required"), QJsonArray{QStringLiteral("detail"), QStringLiteral("code")}},
                               {QStringLiteral("properties"),
                                QJsonObject{{QStringLiteral("detail"), typed("string")},
                                            {QStringLiteral("code"), typed("string")},
                                            {QStringLiteral("error"), typed("string")},
                                            {QStringLiteral("error_description"), typed("string")}}}});
    schemas.insert(
        QStringLiteral("FieldError"),
        QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                    {QStringLiteral("required"), QJsonArray{QStringLiteral("loc"), QStringLiteral("msg"), QStringLiteral("type")}},
                    {QStringLiteral("properties"),
                     QJsonObject{{QStringLiteral("loc"), location},
                                 {QStringLiteral("msg"), typed("string")},
                                 {QStringLiteral("type"), typed("string")}}}});
    schemas.insert(QStringLiteral("ValidationError"),
                   QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                               {QStringLiteral("required"), QJsonArray{QStringLiteral("detail"), QStringLiteral("code")}},
                               {QStringLiteral("properties"),
                                QJsonObject{{QStringLiteral("detail"),
                                             QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                                         {QStringLiteral("items"), reference(QStringLiteral("FieldError"))}}},
                                            {QStringLiteral("code"), typed("string")}}}});
}

} // namespace

void OpenApiWriter::addOperation(const Operation &operation)
{
    QJsonObject success{{QStringLiteral("description"), statusText(operation.status)}};
    if (!operation.answer.isEmpty())
        success.insert(QStringLiteral("content"), content(QStringLiteral("application/json"), operation.answer));
    QJsonObject responses{{QString::number(operation.status), success}};
    const ErrorSet errors = operation.errors | impliedErrors(operation.access, operation.takesInput, !operation.bodySchema.isEmpty());
    for (ErrorCode code : allErrorCodes) {
        if (!errors.contains(code))
            continue;
        const int status = httpStatus(code);
        const QString schema = status == 422 ? QStringLiteral("ValidationError") : QStringLiteral("Error");
        responses.insert(QString::number(status),
                         QJsonObject{{QStringLiteral("description"), statusText(status)},
                                     {QStringLiteral("content"), content(QStringLiteral("application/json"), reference(schema))}});
    }

    QJsonObject object{{QStringLiteral("summary"), text(operation.summary)},
                       {QStringLiteral("operationId"), QString::fromLatin1(verbName(operation.verb)).toLower() + text(operation.path)},
                       {QStringLiteral("tags"), QJsonArray{text(operation.tag)}},
                       {QStringLiteral("responses"), responses}};
    if (!operation.parameters.isEmpty())
        object.insert(QStringLiteral("parameters"), operation.parameters);
    if (!operation.bodySchema.isEmpty()) {
        QJsonObject bodies;
        if (operation.body == Body::Json) {
            bodies = content(QStringLiteral("application/json"), operation.bodySchema);
        } else {
            bodies = content(QStringLiteral("application/x-www-form-urlencoded"), operation.bodySchema);
            bodies.insert(QStringLiteral("multipart/form-data"), QJsonObject{{QStringLiteral("schema"), operation.bodySchema}});
        }
        object.insert(QStringLiteral("requestBody"), QJsonObject{{QStringLiteral("required"), true}, {QStringLiteral("content"), bodies}});
    }
    if (operation.access != Access::Public) {
        QJsonArray security{QJsonObject{{QStringLiteral("token"), QJsonArray()}}};
        if (operation.access == Access::UserOrVisitor)
            security.append(QJsonObject());
        object.insert(QStringLiteral("security"), security);
    }

    const QString path = text(operation.path);
    QJsonObject item = m_paths.value(path).toObject();
    item.insert(QString::fromLatin1(verbName(operation.verb)).toLower(), object);
    m_paths.insert(path, item);
}

QJsonObject OpenApiWriter::document(const QString &title, const QString &version) const
{
    QJsonObject schemas = m_schemas.named();
    addErrorSchemas(schemas);
    const QJsonObject flow{{QStringLiteral("tokenUrl"), QStringLiteral("/token")},
                           {QStringLiteral("refreshUrl"), QStringLiteral("/token")},
                           {QStringLiteral("scopes"), QJsonObject()}};
    const QJsonObject scheme{{QStringLiteral("type"), QStringLiteral("oauth2")},
                             {QStringLiteral("flows"), QJsonObject{{QStringLiteral("password"), flow}}}};
    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"), QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("version"), version}}},
            {QStringLiteral("paths"), m_paths},
            {QStringLiteral("components"),
             QJsonObject{{QStringLiteral("schemas"), schemas},
                         {QStringLiteral("securitySchemes"), QJsonObject{{QStringLiteral("token"), scheme}}}}}};
}

QJsonObject openApiDocument()
{
    OpenApiWriter writer;
    forEachEndpoint([&](const auto &endpoint) { writer.add(endpoint); });
    return writer.document(QStringLiteral("Sallyport"), QStringLiteral(SALLYPORT_VERSION));
}

} // namespace sallyport::api
