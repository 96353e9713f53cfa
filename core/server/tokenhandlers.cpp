// SPDX-License-Identifier: Apache-2.0
#include "core/server/tokenhandlers.h"

#include "core/api/tokenendpoints.h"
#include "core/server/signinrequest.h"

namespace sallyport {

namespace {

api::TokenPair toPair(IssuedTokens tokens, bool namesDevice)
{
    api::TokenPair pair{.accessToken = std::move(tokens.accessToken),
                        .tokenType = QStringLiteral("bearer"),
                        .expiresIn = tokens.expiresIn.count(),
                        .refreshToken = std::move(tokens.refreshToken),
                        .scope = tokens.scope,
                        .deviceToken = {}};
    if (namesDevice && !tokens.deviceToken.isEmpty())
        pair.deviceToken = std::move(tokens.deviceToken);
    return pair;
}

Result<api::TokenPair> signIn(Authenticator &authenticator, const Result<SignInRequest> &request)
{
    if (!request)
        return failure(request);
    auto tokens = authenticator.signIn(request->credentials, request->client);
    if (!tokens)
        return failure(std::move(tokens));
    return toPair(std::move(*tokens), request->namesDevice);
}

Result<api::TokenPair> refresh(Authenticator &authenticator, const Secret &refreshToken, const std::optional<QString> &scope,
                               const ClientInfo &client)
{
    auto scopes = askedScopes(scope);
    if (!scopes)
        return failure(scopes);
    auto tokens = authenticator.refresh(refreshToken, *scopes, client);
    if (!tokens)
        return failure(std::move(tokens));
    return toPair(std::move(*tokens), false);
}

Result<api::TokenPair> exchange(Authenticator &authenticator, api::TokenRequest request, const Visitor &visitor)
{
    switch (request.grant()) {
    case api::TokenRequest::Grant::Password: return signIn(authenticator, signInRequest(std::move(request), visitor));
    case api::TokenRequest::Grant::RefreshToken:
        if (!request.refreshToken)
            return missingFields({QStringLiteral("refresh_token")});
        return refresh(authenticator, *request.refreshToken, request.scope, visitor.client());
    case api::TokenRequest::Grant::Unknown: break;
    }
    return Error{.code = ErrorCode::UnsupportedGrantType, .detail = QStringLiteral("grant_type must be password or refresh_token")};
}

} // namespace

void addTokenHandlers(Router &router, const Services &services)
{
    Authenticator &authenticator = services.authenticator;
    router.on(api::token, [&authenticator](const Visitor &visitor, api::TokenRequest request) {
        return exchange(authenticator, std::move(request), visitor);
    });
    router.on(api::login, [&authenticator](const Visitor &visitor, api::Login login) {
        return signIn(authenticator, signInRequest(std::move(login), visitor));
    });
    router.on(api::refresh, [&authenticator](const Visitor &visitor, api::RefreshRequest request) {
        return refresh(authenticator, request.refreshToken, request.scope, visitor.client());
    });
    router.on(api::keySet,
              [&accessTokens = services.accessTokens]() -> Result<api::KeySet> { return api::KeySet{accessTokens.publicKeys()}; });
}

} // namespace sallyport
