// SPDX-License-Identifier: Apache-2.0
#include "core/server/router.h"

#include <optional>

namespace sallyport {

namespace {

/// HEAD is GET without the body (RFC 9110, 9.3.2); the front leaves the body away.
std::optional<api::Verb> verbOf(http::Method method)
{
    switch (method) {
    case http::Method::Get:
    case http::Method::Head: return api::Verb::Get;
    case http::Method::Post: return api::Verb::Post;
    case http::Method::Patch: return api::Verb::Patch;
    case http::Method::Delete: return api::Verb::Delete;
    case http::Method::Put:
    case http::Method::Options: return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isName(QByteArrayView segment)
{
    return segment.startsWith('{');
}

/// Do the segments fit, and how many of them are literal? -1: they do not.
int score(const QByteArrayList &pattern, const QByteArrayList &segments)
{
    if (pattern.size() != segments.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isName(pattern[i]) ? segments[i].isEmpty() : pattern[i] != segments[i])
            return -1;
        literal += isName(pattern[i]) ? 0 : 1;
    }
    return literal;
}

} // namespace

QByteArrayList Router::segmentsOf(QByteArrayView path)
{
    // "/a/b" and "/a/b/" are the same path; "//a" and "/a//b" are others, which nothing answers.
    QByteArrayList segments = path.sliced(1).toByteArray().split('/');
    if (segments.size() > 1 && segments.last().isEmpty())
        segments.removeLast();
    for (QByteArray &segment : segments) {
        if (segment.contains('%'))
            segment = QByteArray::fromPercentEncoding(segment);
    }
    return segments;
}

Router::Match Router::match(const http::Request &request) const
{
    const QByteArrayList segments = segmentsOf(request.path);
    const auto verb = verbOf(request.method);
    Match match;
    int best = -1;
    QByteArrayList allowed;
    for (size_t i = 0; i < m_routes.size(); ++i) {
        const Route &route = m_routes[i];
        const int fits = score(route.segments, segments);
        if (fits < 0)
            continue;
        allowed.append(verbName(route.verb).toByteArray());
        if (route.verb == api::Verb::Get)
            allowed.append("HEAD");
        if (route.verb == verb && fits > best) {
            best = fits;
            match.route = int(i);
        }
    }
    if (!allowed.isEmpty())
        match.allowed = allowed.join(", ");
    if (match.route >= 0) {
        const QByteArrayList &pattern = m_routes[size_t(match.route)].segments;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (isName(pattern[i]))
                match.path.insert(QString::fromLatin1(pattern[i].sliced(1, pattern[i].size() - 2)), QString::fromUtf8(segments[i]));
        }
    }
    return match;
}

api::Lane Router::lane(const Match &match) const
{
    return match.route >= 0 ? m_routes[size_t(match.route)].lane : api::Lane::Inline;
}

ErrorStyle Router::errorStyle(const Match &match) const
{
    return match.route >= 0 ? m_routes[size_t(match.route)].style : ErrorStyle::Plain;
}

http::Response Router::dispatch(const http::Request &request, const RequestInfo &info, const Match &match) const
{
    if (match.route < 0 && match.allowed.isEmpty())
        return errorResponse({.code = ErrorCode::NotFound, .detail = QStringLiteral("Not Found")});
    if (match.route < 0) {
        http::Response response = errorResponse({.code = ErrorCode::MethodNotAllowed, .detail = QStringLiteral("Method Not Allowed")});
        response.headers.emplaceBack("allow", match.allowed);
        return response;
    }
    const Route &route = m_routes[size_t(match.route)];
    auto answer = route.run(request, info, match.path);
    return answer ? std::move(*answer) : errorResponse(answer.error(), route.style);
}

} // namespace sallyport
