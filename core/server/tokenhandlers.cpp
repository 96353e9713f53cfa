// SPDX-License-Identifier: Apache-2.0
#include "core/server/tokenhandlers.h"

#include "core/api/endpoints.h"

namespace sallyport {

namespace {

Error missingFields(const QStringList &names)
{
    QList<FieldError> fields;
    for (const QString &name : names)
        fields.append({{QStringLiteral("body"), name}, QStringLiteral("Field required"), QStringLiteral("missing")});
    return api::validationError(fields);
}

api::TokenPair toPair(IssuedTokens tokens)
{
    return {.accessToken = std::move(tokens.accessToken),
            .tokenType = QStringLiteral("bearer"),
            .expiresIn = tokens.expiresIn.count(),
            .refreshToken = std::move(tokens.refreshToken),
            .scope = tokens.scope};
}

Result<IssuedTokens> passwordGrant(Authenticator &authenticator, const api::TokenRequest &request, const ClientInfo &client)
{
    QStringList missing;
    if (!request.username)
        missing.append(QStringLiteral("username"));
    if (!request.password)
        missing.append(QStringLiteral("password"));
    if (!missing.isEmpty())
        return missingFields(missing);
    return authenticator.signIn(*request.username, *request.password, client);
}

Result<IssuedTokens> refreshGrant(Authenticator &authenticator, const api::TokenRequest &request, const ClientInfo &client)
{
    if (!request.refreshToken)
        return missingFields({QStringLiteral("refresh_token")});
    return authenticator.refresh(*request.refreshToken, client);
}

Result<IssuedTokens> exchange(Authenticator &authenticator, const api::TokenRequest &request, const ClientInfo &client)
{
    switch (request.grant()) {
    case api::TokenRequest::Grant::Password: return passwordGrant(authenticator, request, client);
    case api::TokenRequest::Grant::RefreshToken: return refreshGrant(authenticator, request, client);
    case api::TokenRequest::Grant::Unknown: break;
    }
    return Error{.code = ErrorCode::UnsupportedGrantType, .detail = QStringLiteral("grant_type must be password or refresh_token")};
}

} // namespace

void addTokenHandlers(Router &router, Authenticator &authenticator, const AccessTokens &accessTokens)
{
    router.on(api::token, [&](const Visitor &visitor, api::TokenRequest request) -> Result<api::TokenPair> {
        auto tokens = exchange(authenticator, request, visitor.request.client());
        if (!tokens)
            return failure(tokens);
        return toPair(std::move(*tokens));
    });
    router.on(api::logout, [&](const SignedInUser &caller) { return authenticator.signOut(caller.live()); });
    router.on(api::keySet, [&]() -> Result<api::KeySet> { return api::KeySet{accessTokens.publicKeys()}; });
}

} // namespace sallyport
