// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/server/requestinfo.h"

namespace sallyport {

/// Anyone: the caller of a public endpoint.
struct Visitor
{
    RequestInfo request;
};

/// A signed-in user, with the session the access token belongs to. Read from the database for this very request.
///
/// Only Admission can make one, so a function that takes it cannot be reached without a good token.
class SignedInUser
{
public:
    const User &user() const { return m_live.user; }
    const LiveSession &live() const { return m_live; }
    const RequestInfo &request() const { return m_request; }

private:
    friend class Admission;
    SignedInUser(LiveSession live, RequestInfo request) : m_live(std::move(live)), m_request(std::move(request)) { }

    LiveSession m_live;
    RequestInfo m_request;
};

/// A signed-in administrator. Not a SignedInUser and not made from one: a handler for administrators takes exactly this.
class Administrator
{
public:
    const User &user() const { return m_live.user; }
    const RequestInfo &request() const { return m_request; }

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

/// The type a handler's first argument must have, for each kind of access.
template<api::Access>
struct CallerOf;
template<>
struct CallerOf<api::Access::Public>
{
    using Type = Visitor;
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
