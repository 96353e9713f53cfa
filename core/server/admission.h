// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/authenticator.h"
#include "core/auth/sessions.h"
#include "core/server/caller.h"
#include "core/server/origincheck.h"

namespace sallyport {

/// Decides who is calling: the one place where an access token or a cookie becomes a caller.
///
/// A token wins over a cookie. Browsers send cookies whoever wrote the page, so a write with one must also carry the session's CSRF
/// token and come from a page of an accepted origin; nobody else's browser sends tokens, so these need neither.
class Admission
{
public:
    struct Options
    {
        bool visitorsMayTakeNotes = false; ///< endpoints for Access::UserOrVisitor also let in someone without a token (`--dev`)
        QStringList corsOrigins = {};
    };
    /// What an endpoint asks for besides its access.
    struct Demand
    {
        std::optional<Scope> scope = {};
        bool setsCookie = false;
    };

    Admission(Authenticator &authenticator, Sessions &sessions, const Options &options);

    /// ErrorCode::NotAuthenticated without token and cookie, InvalidToken, InactiveUser, CsrfRefused, InsufficientScope, or Forbidden for
    /// who is no administrator.
    template<api::Access access>
    Result<Caller<access>> admit(const http::Request &request, const RequestInfo &info, const Demand &demand) const;

private:
    struct Shown
    {
        LiveSession live;
        Secret cookie; ///< empty: a token was
    };

    Result<Shown> identify(const http::Request &request, const RequestInfo &info) const;
    Result<LiveSession> byCookie(QByteArrayView cookie, const http::Request &request, const RequestInfo &info) const;
    Result<> permit(const LiveSession &live, const RequestInfo &info, const Demand &demand) const;

    Authenticator &m_authenticator;
    Sessions &m_sessions;
    const bool m_visitorsMayTakeNotes;
    const OriginCheck m_origins;
};

template<>
Result<Visitor> Admission::admit<api::Access::Public>(const http::Request &request, const RequestInfo &info, const Demand &demand) const;
template<>
Result<KnownOrVisitor> Admission::admit<api::Access::PublicOrUser>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const;
template<>
Result<UserOrVisitor> Admission::admit<api::Access::UserOrVisitor>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const;
template<>
Result<SignedInUser> Admission::admit<api::Access::User>(const http::Request &request, const RequestInfo &info, const Demand &demand) const;
template<>
Result<Administrator> Admission::admit<api::Access::Administrator>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const;

} // namespace sallyport
