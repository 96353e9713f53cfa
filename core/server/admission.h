// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"
#include "core/server/caller.h"

namespace sallyport {

/// Decides who is calling: the one place where an access token becomes a caller.
class Admission
{
public:
    /// `visitorsMayTakeNotes`: endpoints for Access::UserOrVisitor also let in someone without a token (`--dev`).
    Admission(Authenticator &authenticator, bool visitorsMayTakeNotes);

    /// ErrorCode::NotAuthenticated without a token, InvalidToken, InactiveUser, or Forbidden for who is no administrator.
    template<api::Access access>
    Result<Caller<access>> admit(const http::Request &request, const RequestInfo &info) const;

private:
    Result<LiveSession> authenticate(const http::Request &request, const RequestInfo &info) const;

    Authenticator &m_authenticator;
    bool m_visitorsMayTakeNotes;
};

template<>
Result<Visitor> Admission::admit<api::Access::Public>(const http::Request &request, const RequestInfo &info) const;
template<>
Result<UserOrVisitor> Admission::admit<api::Access::UserOrVisitor>(const http::Request &request, const RequestInfo &info) const;
template<>
Result<SignedInUser> Admission::admit<api::Access::User>(const http::Request &request, const RequestInfo &info) const;
template<>
Result<Administrator> Admission::admit<api::Access::Administrator>(const http::Request &request, const RequestInfo &info) const;

} // namespace sallyport
