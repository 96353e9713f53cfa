// SPDX-License-Identifier: Apache-2.0
#include "core/client/signoutnotice.h"

#include "core/base/log.h"
#include "core/client/tokenexchange.h"
#include "core/client/whendone.h"

namespace sallyport {

namespace {

void report(const Result<api::Nothing> &done)
{
    if (!done)
        qCWarning(lcClient).noquote() << "the server did not hear the sign-out:" << done.error().detail;
}

QFuture<Result<api::Nothing>> logOut(ApiClient &client, const ApiClient::Destination &server, const Secret &accessToken)
{
    return ApiClient::decode<api::Nothing>(client.finish(server, toWire(api::logout, {}), accessToken));
}

void renewAndLogOut(ApiClient &client, const ApiClient::Destination &server, const Secret &refreshToken)
{
    whenDone(TokenExchange::refresh(client, server, refreshToken), &client, [&client, server](const Result<api::TokenPair> &tokens) {
        if (tokens)
            whenDone(logOut(client, server, tokens->accessToken), &client, report);
        else if (!isRefusedToken(tokens.error()))
            report(tokens.error());
    });
}

} // namespace

bool isRefusedToken(const Error &error)
{
    return error.code == ErrorCode::InvalidGrant || error.code == ErrorCode::InvalidToken || error.code == ErrorCode::InactiveUser;
}

void tellSignOut(ApiClient &client, const ApiClient::Destination &server, const Secret &accessToken, const Secret &refreshToken)
{
    if (refreshToken.isEmpty())
        return;
    if (accessToken.isEmpty())
        return renewAndLogOut(client, server, refreshToken);
    const auto token = std::make_shared<Secret>(refreshToken.clone());
    whenDone(logOut(client, server, accessToken), &client, [&client, server, token](const Result<api::Nothing> &done) {
        if (!done && done.error().code == ErrorCode::InvalidToken)
            return renewAndLogOut(client, server, *token);
        report(done);
    });
}

} // namespace sallyport
