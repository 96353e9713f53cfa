// SPDX-License-Identifier: Apache-2.0
#include "core/api/openapi.h"

#include "core/api/endpoints.h"
#include "core/api/openapierrors.h"

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

/// What follows from who may call.
ErrorSet errorsOfAccess(const OpenApiWriter::Operation &operation)
{
    const ErrorSet badToken = ErrorSet::of(ErrorCode::InvalidToken, ErrorCode::InactiveUser, ErrorCode::DatabaseUnavailable);
    ErrorSet errors;
    if (operation.scope)
        errors = errors | ErrorSet::of(ErrorCode::InsufficientScope);
    if (operation.access != Access::Public && operation.verb != Verb::Get)
        errors = errors | ErrorSet::of(ErrorCode::CsrfRefused);
    switch (operation.access) {
    case Access::Public: return errors;
    case Access::PublicOrUser: return errors | badToken;
    case Access::UserOrVisitor:
    case Access::User: return errors | badToken | ErrorSet::of(ErrorCode::NotAuthenticated);
    case Access::Administrator: return errors | badToken | ErrorSet::of(ErrorCode::NotAuthenticated, ErrorCode::Forbidden);
    }
    Q_UNREACHABLE();
}

/// Everything a call can answer with.
ErrorSet errorsOf(const OpenApiWriter::Operation &operation)
{
    ErrorSet errors = operation.errors | errorsOfAccess(operation);
    const bool hasBody = !operation.bodySchema.isEmpty();
    bool hasQuery = false;
    for (const QJsonValue parameter : operation.parameters)
        hasQuery |= parameter[QLatin1StringView("in")].toString() == u"query";
    if (hasBody || hasQuery)
        errors = errors | ErrorSet::of(ErrorCode::ValidationFailed);
    if (hasQuery || (hasBody && operation.body == Body::Form))
        errors = errors | ErrorSet::of(ErrorCode::MalformedRequest);
    if (hasBody)
        errors = errors | ErrorSet::of(ErrorCode::UnsupportedMediaType, ErrorCode::PayloadTooLarge);
    if (operation.mayQueue)
        errors = errors | ErrorSet::of(ErrorCode::ServerBusy, ErrorCode::DatabaseUnavailable);
    return errors;
}

/// Each item is one way to show who is calling; the empty one is to show nothing.
QJsonArray securityOf(const OpenApiWriter::Operation &operation)
{
    if (operation.access == Access::Public)
        return {};
    QJsonArray scopes;
    if (operation.scope)
        scopes.append(scopeName(*operation.scope));
    QJsonObject cookie{{QStringLiteral("cookie"), QJsonArray()}};
    if (operation.verb != Verb::Get)
        cookie.insert(QStringLiteral("csrf"), QJsonArray());
    QJsonArray ways{QJsonObject{{QStringLiteral("token"), scopes}}, QJsonObject{{QStringLiteral("bearer"), QJsonArray()}}, cookie};
    if (operation.access == Access::UserOrVisitor || operation.access == Access::PublicOrUser)
        ways.append(QJsonObject());
    return ways;
}

QJsonObject securitySchemes()
{
    QJsonObject scopes{{scopeName(Scope::Account), QStringLiteral("Change one's own account and see its sessions")},
                       {scopeName(Scope::Notes), QStringLiteral("One's own notes")},
                       {scopeName(Scope::Admin), QStringLiteral("Administration; given to administrators only")}};
    const QJsonObject flow{{QStringLiteral("tokenUrl"), QStringLiteral("/token")},
                           {QStringLiteral("refreshUrl"), QStringLiteral("/token")},
                           {QStringLiteral("scopes"), scopes}};
    const auto key = [](const char *in, const char *name, const char *description) {
        return QJsonObject{{QStringLiteral("type"), QStringLiteral("apiKey")},
                           {QStringLiteral("in"), text(in)},
                           {QStringLiteral("name"), text(name)},
                           {QStringLiteral("description"), text(description)}};
    };
    return {{QStringLiteral("token"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("oauth2")},
                         {QStringLiteral("description"), QStringLiteral("Sign in with user name and password")},
                         {QStringLiteral("flows"), QJsonObject{{QStringLiteral("password"), flow}}}}},
            {QStringLiteral("bearer"),
             QJsonObject{{QStringLiteral("type"), QStringLiteral("http")},
                         {QStringLiteral("scheme"), QStringLiteral("bearer")},
                         {QStringLiteral("bearerFormat"), QStringLiteral("JWT")},
                         {QStringLiteral("description"), QStringLiteral("An access token that is there already")}}},
            {QStringLiteral("cookie"), key("cookie", "__Host-sallyport", "The browser's session, opened with POST /session")},
            {QStringLiteral("csrf"), key("header", "X-CSRF-Token", "csrf_token of the browser's session, for writes with its cookie")}};
}

QJsonArray tagList()
{
    QJsonArray tags;
    const auto add = [&tags](const char *name, const char *description) {
        tags.append(QJsonObject{{QStringLiteral("name"), text(name)}, {QStringLiteral("description"), text(description)}});
    };
    add("sign-in", "Signing in and out with tokens");
    add("browser", "Signing in and out with a cookie, for web pages");
    add("account", "One's own account and where it is signed in");
    add("administration", "All accounts, the audit log and the numbers; for administrators");
    add("operation", "The installation as a whole: its state, configuration and keys; for administrators");
    add("notes", "One's own notes: the example of something that belongs to a user");
    add("health", "What the server tells of itself");
    return tags;
}

QJsonObject requestBody(const OpenApiWriter::Operation &operation)
{
    QJsonObject bodies;
    switch (operation.body) {
    case Body::Json: bodies = content(QStringLiteral("application/json"), operation.bodySchema); break;
    case Body::Form:
        bodies = content(QStringLiteral("application/x-www-form-urlencoded"), operation.bodySchema);
        bodies.insert(QStringLiteral("multipart/form-data"), QJsonObject{{QStringLiteral("schema"), operation.bodySchema}});
        break;
    }
    return {{QStringLiteral("required"), !operation.bodyOptional}, {QStringLiteral("content"), bodies}};
}

} // namespace

QJsonObject parameterObject(const QString &name, bool inPath, bool isRequired, QJsonObject schema)
{
    QJsonObject parameter{{QStringLiteral("name"), name},
                          {QStringLiteral("in"), inPath ? QStringLiteral("path") : QStringLiteral("query")},
                          {QStringLiteral("required"), isRequired}};
    const QJsonValue description = schema.take(QStringLiteral("description"));
    if (description.isString())
        parameter.insert(QStringLiteral("description"), description);
    parameter.insert(QStringLiteral("schema"), schema);
    return parameter;
}

QJsonObject withDefault(QJsonObject schema, const QJsonValue &value)
{
    if (!value.isUndefined())
        schema.insert(QStringLiteral("default"), value);
    return schema;
}

void OpenApiWriter::addOperation(const Operation &operation)
{
    QJsonObject success{
        {QStringLiteral("description"), operation.answer.isEmpty() ? QStringLiteral("Done, nothing to tell") : QStringLiteral("Done")},
        {QStringLiteral("headers"), headersOf(operation.status, false, operation.setsCookie, operation.isFile)}};
    if (!operation.answer.isEmpty())
        success.insert(QStringLiteral("content"), content(QStringLiteral("application/json"), operation.answer));
    QJsonObject responses = errorResponses(errorsOf(operation));
    responses.insert(QString::number(operation.status), success);

    QJsonObject object{{QStringLiteral("summary"), text(operation.summary)},
                       {QStringLiteral("operationId"), text(operation.name)},
                       {QStringLiteral("tags"), QJsonArray{text(operation.tag)}},
                       {QStringLiteral("security"), securityOf(operation)},
                       {QStringLiteral("responses"), responses}};
    if (*operation.description)
        object.insert(QStringLiteral("description"), text(operation.description));
    if (!operation.parameters.isEmpty())
        object.insert(QStringLiteral("parameters"), operation.parameters);
    if (!operation.bodySchema.isEmpty())
        object.insert(QStringLiteral("requestBody"), requestBody(operation));

    const QString path = text(operation.path);
    QJsonObject item = m_paths.value(path).toObject();
    item.insert(QString::fromLatin1(verbName(operation.verb)).toLower(), object);
    m_paths.insert(path, item);
}

QJsonObject OpenApiWriter::document(const QString &title, const QString &version) const
{
    QJsonObject schemas = m_schemas.named();
    addErrorSchemas(schemas);
    const QJsonObject license{{QStringLiteral("name"), QStringLiteral("Apache License 2.0")},
                              {QStringLiteral("identifier"), QStringLiteral("Apache-2.0")}};
    const QJsonObject info{
        {QStringLiteral("title"), title},
        {QStringLiteral("version"), version},
        {QStringLiteral("summary"), QStringLiteral("Sign-in, accounts and administration")},
        {QStringLiteral("description"),
         QStringLiteral(
             "JSON in UTF-8. A slash at the end of a path is optional. Errors have a sentence (`detail`) and an identity (`code`); "
             "with `Accept: application/problem+json` they are told as RFC 9457 says. Fields that are not named here are ignored.")},
        {QStringLiteral("license"), license}};
    return {{QStringLiteral("openapi"), QStringLiteral("3.1.0")},
            {QStringLiteral("info"), info},
            {QStringLiteral("servers"), QJsonArray{QJsonObject{{QStringLiteral("url"), QStringLiteral("/")}}}},
            {QStringLiteral("tags"), tagList()},
            {QStringLiteral("paths"), m_paths},
            {QStringLiteral("components"),
             QJsonObject{{QStringLiteral("schemas"), schemas},
                         {QStringLiteral("examples"), errorExamples()},
                         {QStringLiteral("headers"), answerHeaders()},
                         {QStringLiteral("securitySchemes"), securitySchemes()}}}};
}

QJsonObject openApiDocument()
{
    OpenApiWriter writer;
    forEachEndpoint([&](const auto &endpoint) { writer.add(endpoint); });
    return writer.document(QStringLiteral("Sallyport"), QStringLiteral(SALLYPORT_VERSION));
}

} // namespace sallyport::api
