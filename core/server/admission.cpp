// SPDX-License-Identifier: Apache-2.0
#include "core/server/admission.h"

#include "core/base/log.h"
#include "core/base/uuid.h"

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

} // namespace

Admission::Admission(Authenticator &authenticator, bool visitorsMayTakeNotes)
    : m_authenticator(authenticator),
      m_visitorsMayTakeNotes(visitorsMayTakeNotes)
{ }

Result<LiveSession> Admission::authenticate(const http::Request &request, const RequestInfo &info) const
{
    const QByteArray authorization = request.header("authorization");
    const QByteArrayView token = bearerToken(authorization);
    if (token.isEmpty())
        return Error{.code = ErrorCode::NotAuthenticated, .detail = QStringLiteral("Not authenticated")};
    auto live = m_authenticator.authenticate(token);
    if (!live && live.error().code == ErrorCode::InvalidToken)
        qCInfo(lcSecurity, "event=invalid_token reason=\"%s\" address=%s", qUtf8Printable(live.error().cause),
               qUtf8Printable(info.peer.toString()));
    return live;
}

template<>
Result<Visitor> Admission::admit<api::Access::Public>(const http::Request &, const RequestInfo &info) const
{
    return Visitor{info};
}

template<>
Result<SignedInUser> Admission::admit<api::Access::User>(const http::Request &request, const RequestInfo &info) const
{
    auto live = authenticate(request, info);
    if (!live)
        return failure(live);
    return SignedInUser(std::move(*live), info);
}

template<>
Result<UserOrVisitor> Admission::admit<api::Access::UserOrVisitor>(const http::Request &request, const RequestInfo &info) const
{
    auto live = authenticate(request, info);
    if (live)
        return UserOrVisitor{SignedInUser(std::move(*live), info)};
    // A bad token is refused even where none is needed: whoever sends one wants their own notes.
    if (live.error().code == ErrorCode::NotAuthenticated && m_visitorsMayTakeNotes)
        return UserOrVisitor{};
    return failure(live);
}

template<>
Result<Administrator> Admission::admit<api::Access::Administrator>(const http::Request &request, const RequestInfo &info) const
{
    auto live = authenticate(request, info);
    if (!live)
        return failure(live);
    if (live->user.role != Role::Administrator) {
        qCWarning(lcSecurity, "event=forbidden account=%s address=%s", qUtf8Printable(toText(live->user.id)),
                  qUtf8Printable(info.peer.toString()));
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("Only administrators may do this")};
    }
    return Administrator(std::move(*live), info);
}

} // namespace sallyport
