// SPDX-License-Identifier: Apache-2.0
#include "core/server/admission.h"

#include "core/auth/tokenclaims.h"
#include "core/base/log.h"
#include "core/base/uuid.h"
#include "core/server/cookies.h"

#include <algorithm>

namespace sallyport {

namespace {

/// The token of `Authorization: Bearer …` (RFC 6750, 2.1); empty when there is none.
QByteArrayView bearerToken(QByteArrayView authorization)
{
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.size() <= scheme.size() || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(scheme.size()).trimmed();
}

/// Whoever stands between might read another one of them than we do.
bool showsTwo(const http::Request &request)
{
    return std::ranges::count(request.headers, "authorization", &http::Header::first) > 1;
}

bool isWrite(http::Method method)
{
    return method != http::Method::Get && method != http::Method::Head;
}

Error csrfRefused(const char *detail, const char *reason, const RequestInfo &info)
{
    qCWarning(lcSecurity, "event=csrf_refused reason=%s address=%s", reason, qUtf8Printable(info.peer.toString()));
    return {.code = ErrorCode::CsrfRefused, .detail = QString::fromLatin1(detail)};
}

Error foreignPage(const RequestInfo &info)
{
    return csrfRefused("Pages of this origin may not do this", "origin", info);
}

} // namespace

Admission::Admission(Authenticator &authenticator, Sessions &sessions, const Options &options)
    : m_authenticator(authenticator),
      m_sessions(sessions),
      m_visitorsMayTakeNotes(options.visitorsMayTakeNotes),
      m_origins(options.corsOrigins)
{ }

Result<Admission::Shown> Admission::identify(const http::Request &request, const RequestInfo &info) const
{
    const auto noted = [&info](Result<LiveSession> live) {
        if (!live && live.error().code == ErrorCode::InvalidToken)
            qCInfo(lcSecurity, "event=invalid_token reason=\"%s\" address=%s", qUtf8Printable(live.error().cause),
                   qUtf8Printable(info.peer.toString()));
        return live;
    };
    if (showsTwo(request))
        return failure(noted(invalidToken("two Authorization fields")));
    const QByteArray authorization = request.header("authorization");
    if (const QByteArrayView token = bearerToken(authorization); !token.isEmpty()) {
        auto live = noted(m_authenticator.authenticate(token));
        if (!live)
            return failure(std::move(live));
        return Shown{std::move(*live), {}};
    }
    const QByteArray cookies = request.header("cookie");
    const QByteArrayView cookie = cookieValue(cookies, sessionCookie);
    if (cookie.isEmpty())
        return Error{.code = ErrorCode::NotAuthenticated, .detail = QStringLiteral("Not authenticated")};
    auto live = noted(byCookie(cookie, request, info));
    if (!live)
        return failure(std::move(live));
    return Shown{std::move(*live), Secret(cookie)};
}

Result<LiveSession> Admission::byCookie(QByteArrayView cookie, const http::Request &request, const RequestInfo &info) const
{
    auto live = m_authenticator.authenticateCookie(cookie);
    if (!live)
        return live;
    if (isWrite(request.method)) {
        if (!m_origins.accepts(request))
            return foreignPage(info);
        if (!Secret::fromText(csrfToken(Secret(cookie))).equals(request.header("x-csrf-token")))
            return csrfRefused("The header X-CSRF-Token is missing or wrong", "token", info);
    }
    m_sessions.used(live->session);
    return live;
}

Result<> Admission::permit(const LiveSession &live, const RequestInfo &info, const Demand &demand) const
{
    if (!demand.scope || live.session.scopes.contains(*demand.scope))
        return {};
    qCInfo(lcSecurity, "event=insufficient_scope account=%s address=%s", qUtf8Printable(toText(live.user.id)),
           qUtf8Printable(info.peer.toString()));
    return Error{.code = ErrorCode::InsufficientScope, .detail = QStringLiteral("The token is not good for this")};
}

template<>
Result<Visitor> Admission::admit<api::Access::Public>(const http::Request &request, const RequestInfo &info, const Demand &demand) const
{
    // Else a page of another site could sign its visitor in to an account of its own (login CSRF).
    if (demand.setsCookie && !m_origins.accepts(request))
        return foreignPage(info);
    return Visitor{info, request.header("cookie")};
}

template<>
Result<KnownOrVisitor> Admission::admit<api::Access::PublicOrUser>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const
{
    // A cookie alone tells nothing here: a browser sends it for every page, a CSRF token is sent on purpose.
    const bool showsItself =
        showsTwo(request) || !bearerToken(request.header("authorization")).isEmpty() || !request.header("x-csrf-token").isEmpty();
    if (!showsItself)
        return KnownOrVisitor{info, std::nullopt};
    auto user = admit<api::Access::User>(request, info, demand);
    if (user)
        return KnownOrVisitor{info, std::move(*user)};
    if (user.error().code == ErrorCode::NotAuthenticated) // a CSRF token whose session's cookie is gone
        return KnownOrVisitor{info, std::nullopt};
    return failure(std::move(user));
}

template<>
Result<SignedInUser> Admission::admit<api::Access::User>(const http::Request &request, const RequestInfo &info, const Demand &demand) const
{
    auto shown = identify(request, info);
    if (!shown)
        return failure(std::move(shown));
    if (auto permitted = permit(shown->live, info, demand); !permitted)
        return failure(std::move(permitted));
    return SignedInUser(std::move(shown->live), std::move(shown->cookie), info);
}

template<>
Result<UserOrVisitor> Admission::admit<api::Access::UserOrVisitor>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const
{
    auto user = admit<api::Access::User>(request, info, demand);
    if (user)
        return UserOrVisitor{std::move(*user)};
    // A bad token is refused even where none is needed: whoever sends one wants their own notes.
    if (user.error().code == ErrorCode::NotAuthenticated && m_visitorsMayTakeNotes)
        return UserOrVisitor{};
    return failure(std::move(user));
}

template<>
Result<Administrator> Admission::admit<api::Access::Administrator>(const http::Request &request, const RequestInfo &info,
                                                                   const Demand &demand) const
{
    auto shown = identify(request, info);
    if (!shown)
        return failure(std::move(shown));
    if (shown->live.user.role != Role::Administrator) {
        qCWarning(lcSecurity, "event=forbidden account=%s address=%s", qUtf8Printable(toText(shown->live.user.id)),
                  qUtf8Printable(info.peer.toString()));
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("Only administrators may do this")};
    }
    if (auto permitted = permit(shown->live, info, demand); !permitted)
        return failure(std::move(permitted));
    return Administrator(std::move(shown->live), info);
}

} // namespace sallyport
