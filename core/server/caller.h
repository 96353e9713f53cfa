// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/auth/sessionrepository.h"
#include "core/base/secret.h"
#include "core/server/requestinfo.h"

namespace sallyport {

/// Anyone: the caller of a public endpoint.
struct Visitor
{
    RequestInfo request;
    QByteArray cookies; ///< the field as it came

    ClientInfo client() const { return request.client(); }
};

/// A signed-in user, with the session they showed. Read from the database for this very request.
///
/// Only Admission can make one, so a function that takes it cannot be reached without a good token or cookie.
class SignedInUser
{
public:
    const User &user() const { return m_live.user; }
    const LiveSession &live() const { return m_live; }
    const RequestInfo &request() const { return m_request; }
    /// The browser's cookie; empty for who came with a token.
    const Secret &cookie() const { return m_cookie; }
    ClientInfo client() const { return m_request.client(); }
    Actor actor() const { return {.userId = user().id, .name = user().username, .client = client()}; }
    /// Whether they could call what is for administrators.
    bool isAdministrator() const { return user().role == Role::Administrator && live().session.scopes.contains(Scope::Admin); }

private:
    friend class Admission;
    SignedInUser(LiveSession live, Secret cookie, RequestInfo request)
        : m_live(std::move(live)),
          m_cookie(std::move(cookie)),
          m_request(std::move(request))
    { }

    LiveSession m_live;
    Secret m_cookie;
    RequestInfo m_request;
};

/// A signed-in administrator. Not a SignedInUser and not made from one: a handler for administrators takes exactly this.
class Administrator
{
public:
    const User &user() const { return m_live.user; }
    const LiveSession &live() const { return m_live; }
    const RequestInfo &request() const { return m_request; }
    Actor actor() const { return {.userId = user().id, .name = user().username, .client = m_request.client()}; }

private:
    friend class Admission;
    Administrator(LiveSession live, RequestInfo request) : m_live(std::move(live)), m_request(std::move(request)) { }

    LiveSession m_live;
    RequestInfo m_request;
};

/// A signed-in user or, where the server allows it, nobody.
struct UserOrVisitor
{
    std::optional<SignedInUser> signedIn;

    std::optional<QUuid> owner() const { return signedIn ? std::optional(signedIn->user().id) : std::nullopt; }
};

/// Anyone, known when they showed who they are.
struct KnownOrVisitor
{
    RequestInfo request;
    std::optional<SignedInUser> signedIn;

    Actor actor() const
    {
        return signedIn ? signedIn->actor() : Actor{.userId = std::nullopt, .name = QString(), .client = request.client()};
    }
    bool isAdministrator() const { return signedIn && signedIn->isAdministrator(); }
};

/// The type a handler's first argument must have, for each kind of access.
template<api::Access>
struct CallerOf;
template<>
struct CallerOf<api::Access::Public>
{
    using Type = Visitor;
};
template<>
struct CallerOf<api::Access::PublicOrUser>
{
    using Type = KnownOrVisitor;
};
template<>
struct CallerOf<api::Access::UserOrVisitor>
{
    using Type = UserOrVisitor;
};
template<>
struct CallerOf<api::Access::User>
{
    using Type = SignedInUser;
};
template<>
struct CallerOf<api::Access::Administrator>
{
    using Type = Administrator;
};
template<api::Access access>
using Caller = typename CallerOf<access>::Type;

} // namespace sallyport
