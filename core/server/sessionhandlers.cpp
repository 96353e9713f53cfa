// SPDX-License-Identifier: Apache-2.0
#include "core/server/sessionhandlers.h"

#include "core/api/endpoints.h"
#include "core/server/cookies.h"
#include "core/server/operation/stepup.h"
#include "core/server/sessionpages.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

using Done = Answer<api::Nothing>;

/// Once the session is over its cookie is of no use.
Result<Done> signedOut(const SignedInUser &caller, const Result<> &ended)
{
    if (!ended)
        return failure(ended);
    Done done;
    if (!caller.cookie().isEmpty())
        done.headers.append(removeCookie(sessionCookie));
    return done;
}

/// Nobody asks for the number.
Result<> done(const Result<int> &ended)
{
    return ended ? Result<>() : Result<>(failure(ended));
}

Result<api::SessionListView> listed(Sessions &sessions, const QUuid &user, const QUuid &current)
{
    const auto list = sessions.list(user);
    if (!list)
        return failure(list);
    return toViews(*list, current);
}

void addOwnSessionHandlers(Router &router, const Services &services)
{
    Sessions &sessions = services.sessions;
    router.on(api::logout, [&authenticator = services.authenticator](const SignedInUser &caller) {
        return signedOut(caller, authenticator.signOut(caller.live(), caller.client()));
    });
    router.on(api::logoutEverywhere, [&sessions](const SignedInUser &caller) {
        return signedOut(caller, done(sessions.endAll(caller.user(), std::nullopt, caller.actor())));
    });
    router.on(api::mySessions,
              [&sessions](const SignedInUser &caller) { return listed(sessions, caller.user().id, caller.live().session.id); });
    router.on(api::endOtherSessions, [&sessions](const SignedInUser &caller) {
        return done(sessions.endAll(caller.user(), caller.live().session.id, caller.actor()));
    });
    router.on(api::endMySession, [&sessions](const SignedInUser &caller, api::SessionReference in) {
        return sessions.end(caller.user(), in.id, caller.actor());
    });
}

void addHandlersForAdministrators(Router &router, const Services &services)
{
    Accounts &accounts = services.accounts;
    Sessions &sessions = services.sessions;
    router.on(api::userSessions,
              [&accounts, &sessions](const Administrator &caller, api::UserReference in) -> Result<api::SessionListView> {
                  const auto user = accounts.find(in.id);
                  if (!user)
                      return failure(user);
                  return listed(sessions, user->id, caller.live().session.id);
              });
    router.on(api::listSessions, [&accounts, &sessions](const Administrator &caller, api::SessionFilter filter) {
        return sessionPage(accounts, sessions, caller, filter);
    });
    router.on(api::endSession, [&accounts, &sessions](const Administrator &caller, api::SessionEnding in) -> Result<> {
        if (auto confirmed = confirmCaller(accounts, caller, in.currentPassword); !confirmed)
            return confirmed;
        const auto owner = sessions.ownerOf(in.id);
        if (!owner)
            return failure(owner);
        return sessions.end(*owner, in.id, caller.actor());
    });
    router.on(api::endUserSessions, [&accounts, &sessions](const Administrator &caller, api::UserReference in) -> Result<> {
        const auto user = accounts.find(in.id);
        if (!user)
            return failure(user);
        return done(sessions.endAll(*user, std::nullopt, caller.actor()));
    });
    router.on(api::endUserSession, [&accounts, &sessions](const Administrator &caller, api::UserSessionReference in) -> Result<> {
        const auto user = accounts.find(in.id);
        if (!user)
            return failure(user);
        return sessions.end(*user, in.sessionId, caller.actor());
    });
}

} // namespace

void addSessionHandlers(Router &router, const Services &services)
{
    addOwnSessionHandlers(router, services);
    addHandlersForAdministrators(router, services);
}

} // namespace sallyport
