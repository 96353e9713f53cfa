// SPDX-License-Identifier: Apache-2.0
#include "core/server/router.h"

#include <algorithm>
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
    case http::Method::Options:
    case http::Method::Trace: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList Router::namesOf(QByteArrayView path)
{
    QStringList names;
    for (qsizetype open = path.indexOf('{'); open >= 0; open = path.indexOf('{', open + 1))
        names.append(QString::fromLatin1(path.sliced(open + 1, path.indexOf('}', open) - open - 1)));
    return names;
}

void Router::add(Route route)
{
    const size_t pattern = size_t(m_paths.add(route.info.path));
    if (pattern == m_routesOfPath.size())
        m_routesOfPath.emplace_back();
    m_routesOfPath[pattern].push_back(int(m_routes.size()));
    m_routes.push_back(std::move(route));
}

Router::Match Router::match(http::Method method, QByteArrayView path) const
{
    Match match;
    const std::optional<api::Verb> verb = verbOf(method);
    m_paths.find(path, [&](const PathTree::Fit &fit) {
        const std::vector<int> &routes = m_routesOfPath[size_t(fit.pattern)];
        const auto found = std::ranges::find_if(routes, [&](int route) { return m_routes[size_t(route)].info.verb == verb; });
        if (found == routes.end())
            return false;
        match.route = *found;
        const QStringList &names = m_routes[size_t(match.route)].names;
        for (qsizetype i = 0; i < names.size(); ++i)
            match.path.insert(names[i], QString::fromUtf8(fit.values[i]));
        return true;
    });
    return match;
}

QByteArray Router::allowedMethods(QByteArrayView path) const
{
    std::vector<int> fitting;
    m_paths.find(path, [&](const PathTree::Fit &fit) {
        const std::vector<int> &routes = m_routesOfPath[size_t(fit.pattern)];
        fitting.insert(fitting.end(), routes.begin(), routes.end());
        return false;
    });
    QByteArrayList allowed;
    for (const int index : fitting) {
        const QByteArray method = verbName(route(index).verb).toByteArray();
        if (allowed.contains(method))
            continue;
        allowed.append(method);
        if (route(index).verb == api::Verb::Get)
            allowed.append(QByteArrayLiteral("HEAD"));
    }
    return allowed.join(", ");
}

Result<std::unique_ptr<PreparedCall>> Router::prepare(const http::Request &request, const RequestInfo &info, const Match &match) const
{
    return m_routes[size_t(match.route)].prepare(request, info, match.path);
}

http::Response Router::noRoute(const QByteArray &allowedMethods, const ErrorStyle &style)
{
    if (allowedMethods.isEmpty())
        return errorResponse({.code = ErrorCode::NotFound, .detail = QStringLiteral("Not Found")}, style);
    http::Response response = errorResponse({.code = ErrorCode::MethodNotAllowed, .detail = QStringLiteral("Method Not Allowed")}, style);
    response.headers.emplaceBack(QByteArrayLiteral("allow"), allowedMethods);
    return response;
}

} // namespace sallyport
