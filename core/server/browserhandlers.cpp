// SPDX-License-Identifier: Apache-2.0
#include "core/server/browserhandlers.h"

#include "core/api/tokenendpoints.h"
#include "core/server/cookies.h"
#include "core/server/signinrequest.h"
#include "core/server/views.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr std::chrono::days deviceCookieLifetime{365}; // as long as the token in it is good

using SessionAnswer = Answer<api::BrowserSessionView>;

/// The session as it is from now on, with its cookie: it lives as long as the session does, or with the browser when that is not to be
/// remembered. Who came with a token gets none.
SessionAnswer answerFor(const LiveSession &live, const Secret &cookie, const Services &services)
{
    const Timestamp now = services.clock.now();
    const Timestamp end =
        std::min<Timestamp>(now + services.authenticator.lifetimes().idle.of(live.session.remembered), live.session.expiresAt);
    if (cookie.isEmpty())
        return {.body = {.user = toView(live.user), .csrfToken = QString(), .expiresAt = live.session.idleExpiresAt}};
    const auto lifetime = live.session.remembered ? std::optional(std::chrono::floor<std::chrono::seconds>(end - now)) : std::nullopt;
    return {.body = {.user = toView(live.user), .csrfToken = csrfToken(cookie), .expiresAt = end},
            .headers = {setCookie(sessionCookie, cookie, lifetime)}};
}

Result<SessionAnswer> open(const Services &services, const Visitor &visitor, api::Login login)
{
    if (const QByteArrayView device = cookieValue(visitor.cookies, deviceCookie); !login.deviceToken && !device.isEmpty())
        login.deviceToken = Secret(device);
    const auto request = signInRequest(std::move(login), visitor);
    if (!request)
        return failure(request);
    const auto issued = services.authenticator.signInBrowser(request->credentials, request->client);
    if (!issued)
        return failure(issued);
    SessionAnswer answer = answerFor(issued->live, issued->cookie, services);
    if (!issued->deviceToken.isEmpty())
        answer.headers.append(setCookie(deviceCookie, issued->deviceToken, deviceCookieLifetime));
    return answer;
}

} // namespace

void addBrowserHandlers(Router &router, const Services &services)
{
    router.on(api::openSession, [services](const Visitor &visitor, api::Login login) { return open(services, visitor, std::move(login)); });
    router.on(api::readSession, [services](const SignedInUser &caller) -> Result<SessionAnswer> {
        return answerFor(caller.live(), caller.cookie(), services);
    });
    router.on(api::closeSession, [services](const SignedInUser &caller) -> Result<Answer<api::Nothing>> {
        if (auto ended = services.authenticator.signOut(caller.live(), caller.client()); !ended)
            return failure(ended);
        return Answer<api::Nothing>{.headers = {removeCookie(sessionCookie)}};
    });
}

} // namespace sallyport
