// SPDX-License-Identifier: Apache-2.0
#include "core/api/openapierrors.h"

#include "core/api/httpstatus.h"
#include "core/api/schema.h"
#include "core/base/sessionend.h"

#include <map>

namespace sallyport::api {

namespace {

QString words(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString statusText(int status)
{
    switch (status) {
    case 400: return QStringLiteral("The request cannot be served as it is");
    case 401: return QStringLiteral("Not signed in, or what shows who is calling is not good");
    case 403: return QStringLiteral("Not allowed");
    case 404: return QStringLiteral("There is no such thing");
    case 409: return QStringLiteral("Taken, or in conflict with what is there");
    case 413: return QStringLiteral("The body is larger than this call takes");
    case 415: return QStringLiteral("The body has another media type than this call takes");
    case 422: return QStringLiteral("Some fields are not valid; each is named");
    case 429: return QStringLiteral("Too many attempts; Retry-After says when to come back");
    case 503: return QStringLiteral("Too busy, or the database is away; Retry-After says when to come back");
    default: return QStringLiteral("Error");
    }
}

struct Sentence
{
    ErrorCode code;
    const char *detail;
};

/// What an answer with the code may say.
constexpr std::array sentences{
    Sentence{ErrorCode::MalformedRequest, "A field was sent twice"},
    Sentence{ErrorCode::UnsupportedMediaType, "The body must be application/json"},
    Sentence{ErrorCode::PayloadTooLarge, "The body is too large"},
    Sentence{ErrorCode::NotAuthenticated, "Not authenticated"},
    Sentence{ErrorCode::InvalidToken, "Could not validate credentials"},
    Sentence{ErrorCode::InactiveUser, "Inactive user"},
    Sentence{ErrorCode::IncorrectCredentials, "Incorrect username or password"},
    Sentence{ErrorCode::IncorrectPassword, "The password is not right"},
    Sentence{ErrorCode::PasswordRequired, "The sign-in of this session is too long ago; send the account's password"},
    Sentence{ErrorCode::InvalidGrant, "The refresh token is not valid any more; sign in again"},
    Sentence{ErrorCode::UnsupportedGrantType, "grant_type must be password or refresh_token"},
    Sentence{ErrorCode::InvalidScope, "None of these scopes can be granted"},
    Sentence{ErrorCode::Forbidden, "Only administrators may do this"},
    Sentence{ErrorCode::InsufficientScope, "The token is not good for this"},
    Sentence{ErrorCode::CsrfRefused, "The header X-CSRF-Token is missing or wrong"},
    Sentence{ErrorCode::NotFound, "Not Found"},
    Sentence{ErrorCode::UsernameTaken, "Username already exists"},
    Sentence{ErrorCode::EmailTaken, "Email already exists"},
    Sentence{ErrorCode::Conflict, "The password was changed meanwhile"},
    Sentence{ErrorCode::LastAdministrator, "This is the last administrator"},
    Sentence{ErrorCode::RegistrationClosed, "Registration is closed on this server; ask its administrator for an account"},
    Sentence{ErrorCode::RateLimited, "Too many attempts; try again later"},
    Sentence{ErrorCode::ServerBusy, "Too many requests at once; try again in a moment"},
    Sentence{ErrorCode::DatabaseUnavailable, "The database cannot be reached"},
};

QJsonObject typed(const char *type)
{
    return {{QStringLiteral("type"), words(type)}};
}

QJsonObject arrayOf(const QJsonObject &item)
{
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), item}};
}

QJsonObject objectSchema(const QStringList &required, const QJsonObject &properties)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("required"), QJsonArray::fromStringList(required)},
            {QStringLiteral("properties"), properties}};
}

QJsonObject codeSchema()
{
    QJsonObject schema = typed("string");
    schema.insert(QStringLiteral("description"), QStringLiteral("The identity of the error; more may be added"));
    return schema;
}

QJsonObject endSchema()
{
    QJsonObject schema = typed("string");
    QJsonArray names;
    for (const SessionEnd end : allSessionEnds)
        names.append(QString(wireName(end)));
    schema.insert(QStringLiteral("description"), QStringLiteral("Why the session is over, where that is known; more may be added"));
    schema.insert(QStringLiteral("examples"), names);
    return schema;
}

QJsonObject headerObject(const char *description, const char *type, const QJsonValue &example)
{
    return {
        {QStringLiteral("description"), words(description)}, {QStringLiteral("schema"), typed(type)}, {QStringLiteral("example"), example}};
}

/// Both ways in which an error is told, with an example for each of its codes.
QJsonObject errorContent(int status, const QList<ErrorCode> &codes)
{
    const QString schema = status == 422 ? QStringLiteral("ValidationError") : QStringLiteral("Error");
    QJsonObject examples;
    for (const ErrorCode code : codes) {
        const QString name = wireName(code);
        examples.insert(name, QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/components/examples/") + name}});
    }
    QJsonObject plain{{QStringLiteral("schema"), reference(schema)}};
    if (!examples.isEmpty())
        plain.insert(QStringLiteral("examples"), examples);
    return {{QStringLiteral("application/json"), plain},
            {QStringLiteral("application/problem+json"), QJsonObject{{QStringLiteral("schema"), reference(QStringLiteral("Problem"))}}}};
}

} // namespace

void addErrorSchemas(QJsonObject &schemas)
{
    const QJsonObject step{{QStringLiteral("anyOf"), QJsonArray{typed("string"), typed("integer")}}};
    schemas.insert(QStringLiteral("Error"),
                   objectSchema({QStringLiteral("detail"), QStringLiteral("code")},
                                {{QStringLiteral("detail"), typed("string")},
                                 {QStringLiteral("code"), codeSchema()},
                                 {QStringLiteral("reason"), endSchema()},
                                 {QStringLiteral("error"), typed("string")},
                                 {QStringLiteral("error_description"), typed("string")}}));
    schemas.insert(
        QStringLiteral("FieldError"),
        objectSchema(
            {QStringLiteral("loc"), QStringLiteral("msg"), QStringLiteral("type")},
            {{QStringLiteral("loc"), arrayOf(step)}, {QStringLiteral("msg"), typed("string")}, {QStringLiteral("type"), typed("string")}}));
    const QJsonObject fieldErrors = arrayOf(reference(QStringLiteral("FieldError")));
    schemas.insert(QStringLiteral("ValidationError"),
                   objectSchema({QStringLiteral("detail"), QStringLiteral("code")},
                                {{QStringLiteral("detail"), fieldErrors},
                                 {QStringLiteral("code"), codeSchema()},
                                 {QStringLiteral("error"), typed("string")},
                                 {QStringLiteral("error_description"), typed("string")}}));
    QJsonObject type = typed("string");
    type.insert(QStringLiteral("format"), QStringLiteral("uri-reference"));
    QJsonObject problem = objectSchema(
        {QStringLiteral("type"), QStringLiteral("title"), QStringLiteral("status"), QStringLiteral("detail"), QStringLiteral("code")},
        {{QStringLiteral("type"), type},
         {QStringLiteral("title"), typed("string")},
         {QStringLiteral("status"), typed("integer")},
         {QStringLiteral("detail"), typed("string")},
         {QStringLiteral("code"), codeSchema()},
         {QStringLiteral("reason"), endSchema()},
         {QStringLiteral("errors"), fieldErrors},
         {QStringLiteral("error"), typed("string")},
         {QStringLiteral("error_description"), typed("string")}});
    problem.insert(QStringLiteral("description"), QStringLiteral("RFC 9457, for Accept: application/problem+json"));
    schemas.insert(QStringLiteral("Problem"), problem);
}

QJsonObject errorExamples()
{
    QJsonObject examples;
    const auto add = [&examples](ErrorCode code, const QJsonValue &detail) {
        const QString name = wireName(code);
        examples.insert(
            name, QJsonObject{{QStringLiteral("value"), QJsonObject{{QStringLiteral("detail"), detail}, {QStringLiteral("code"), name}}}});
    };
    for (const Sentence &sentence : sentences)
        add(sentence.code, words(sentence.detail));
    const QJsonObject missing{{QStringLiteral("loc"), QJsonArray{QStringLiteral("body"), QStringLiteral("username")}},
                              {QStringLiteral("msg"), QStringLiteral("Field required")},
                              {QStringLiteral("type"), QStringLiteral("missing")}};
    add(ErrorCode::ValidationFailed, QJsonArray{missing});
    return examples;
}

QJsonObject answerHeaders()
{
    return {{QStringLiteral("X-Request-Id"),
             headerObject("Names this request, in the server's log too", "string", QStringLiteral("019b76da-a800-7fff-bfff-ffffffffffff"))},
            {QStringLiteral("Retry-After"), headerObject("Seconds until trying again makes sense", "integer", 2)},
            {QStringLiteral("WWW-Authenticate"), headerObject("How to show who is calling (RFC 6750)", "string", QStringLiteral("Bearer"))},
            {QStringLiteral("Set-Cookie"),
             headerObject("The browser's session", "string",
                          QStringLiteral("__Host-sallyport=(random); Path=/; Secure; HttpOnly; SameSite=Lax"))},
            {QStringLiteral("Content-Disposition"),
             headerObject("To be saved as a file", "string", QStringLiteral("attachment; filename=\"sallyport-account.json\""))}};
}

QJsonObject headersOf(int status, bool challenges, bool setsCookie, bool isFile)
{
    QStringList names{QStringLiteral("X-Request-Id")};
    if (status == 429 || status == 503)
        names.append(QStringLiteral("Retry-After"));
    if (status == 401 || challenges)
        names.append(QStringLiteral("WWW-Authenticate"));
    if (setsCookie)
        names.append(QStringLiteral("Set-Cookie"));
    if (isFile)
        names.append(QStringLiteral("Content-Disposition"));
    QJsonObject headers;
    for (const QString &name : std::as_const(names))
        headers.insert(name, QJsonObject{{QStringLiteral("$ref"), QStringLiteral("#/components/headers/") + name}});
    return headers;
}

QJsonObject errorResponses(ErrorSet errors)
{
    std::map<int, QList<ErrorCode>> byStatus;
    for (const ErrorCode code : allErrorCodes) {
        if (errors.contains(code))
            byStatus[httpStatus(code)].append(code);
    }
    QJsonObject responses;
    for (const auto &[status, codes] : byStatus) {
        QStringList names;
        for (const ErrorCode code : codes)
            names.append(u'`' + wireName(code) + u'`');
        const bool challenges = codes.contains(ErrorCode::InsufficientScope);
        responses.insert(
            QString::number(status),
            QJsonObject{{QStringLiteral("description"), QStringLiteral("%1: %2").arg(statusText(status), names.join(QStringLiteral(", ")))},
                        {QStringLiteral("headers"), headersOf(status, challenges, false, false)},
                        {QStringLiteral("content"), errorContent(status, codes)}});
    }
    responses.insert(
        QStringLiteral("default"),
        QJsonObject{
            {QStringLiteral("description"),
             QStringLiteral("What can happen to every request: it is not HTTP as the server takes it (400, 408, 414, 415, 421, 431, 501), "
                            "or the server failed (500)")},
            {QStringLiteral("headers"), headersOf(500, false, false, false)},
            {QStringLiteral("content"), errorContent(500, {})}});
    return responses;
}

} // namespace sallyport::api
