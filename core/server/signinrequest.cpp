// SPDX-License-Identifier: Apache-2.0
#include "core/server/signinrequest.h"

#include "core/api/jsonreader.h"
#include "core/server/devicename.h"

namespace sallyport {

namespace {

ClientInfo clientOf(const Visitor &visitor, const std::optional<QString> &deviceName)
{
    ClientInfo client = visitor.client();
    if (const QString label = deviceName ? deviceLabel(*deviceName) : QString(); !label.isEmpty())
        client.device = label;
    return client;
}

} // namespace

Error missingFields(const QStringList &names)
{
    QList<FieldError> fields;
    for (const QString &name : names)
        fields.append({{QStringLiteral("body"), name}, QStringLiteral("Field required"), QStringLiteral("missing")});
    return api::validationError(fields);
}

Result<std::optional<Scopes>> askedScopes(const std::optional<QString> &scope)
{
    if (!scope || scope->trimmed().isEmpty())
        return std::nullopt;
    const std::optional<Scopes> scopes = Scopes::fromText(*scope);
    if (!scopes)
        return Error{.code = ErrorCode::InvalidScope, .detail = QStringLiteral("scope must be words separated by spaces")};
    return scopes->isEmpty() ? std::nullopt : scopes; // of other systems, such as openid: as if none was asked for (RFC 6749, 3.3)
}

Result<SignInRequest> signInRequest(api::TokenRequest request, const Visitor &visitor)
{
    QStringList missing;
    if (!request.username)
        missing.append(QStringLiteral("username"));
    if (!request.password)
        missing.append(QStringLiteral("password"));
    if (!missing.isEmpty())
        return missingFields(missing);
    auto scopes = askedScopes(request.scope);
    if (!scopes)
        return failure(scopes);
    const bool namesDevice = request.deviceName || request.deviceToken;
    return SignInRequest{.credentials = {.nameOrAddress = *request.username,
                                         .password = std::move(*request.password),
                                         .scopes = *scopes,
                                         .deviceToken = request.deviceToken ? std::move(*request.deviceToken) : Secret()},
                         .client = clientOf(visitor, request.deviceName),
                         .namesDevice = namesDevice};
}

Result<SignInRequest> signInRequest(api::Login login, const Visitor &visitor)
{
    if (!login.username && !login.email)
        return missingFields({QStringLiteral("username")});
    auto scopes = askedScopes(login.scope);
    if (!scopes)
        return failure(scopes);
    const bool namesDevice = login.deviceName || login.deviceToken;
    return SignInRequest{.credentials = {.nameOrAddress = login.username ? *login.username : *login.email,
                                         .password = std::move(login.password),
                                         .scopes = *scopes,
                                         .remember = login.remember,
                                         .deviceToken = login.deviceToken ? std::move(*login.deviceToken) : Secret()},
                         .client = clientOf(visitor, login.deviceName),
                         .namesDevice = namesDevice};
}

} // namespace sallyport
