// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/inputreader.h"
#include "core/server/admission.h"
#include "core/server/pathtree.h"
#include "core/server/preparedcall.h"

#include <functional>
#include <vector>

namespace sallyport {

/// Finds the endpoint a request is for, lets its caller in and reads its input. Running the handler is a step of its own, so that
/// only what is well-formed and allowed waits for a place in a lane.
///
/// Immutable once it is filled, so all threads share one. What comes of a request depends on it and the state behind the handlers only.
class Router
{
public:
    /// The endpoint behind a path, if there is one.
    struct Match
    {
        int route = -1; ///< index, or -1
        QJsonObject path; ///< values of the names in the path
    };
    /// What the outside knows of a route.
    struct RouteInfo
    {
        api::Verb verb;
        QByteArray path; ///< the template: "/notes/{id}"
        bool oauthErrors;
        std::optional<Scope> scope;
        qsizetype bodyLimit; ///< bytes
        bool letsAnyoneIn; ///< else the database is asked who is calling
        std::chrono::milliseconds patience;
    };

    explicit Router(Admission admission) : m_admission(std::move(admission)) { }
    Q_DISABLE_COPY_MOVE(Router) // handlers refer to it

    /// Lets in everybody whom the endpoint's access lets in.
    struct NoGuard
    {
        template<class C>
        Result<> operator()(const C &) const
        {
            return {};
        }
    };

    /// Registers the handler of an endpoint. Once per endpoint. `guard` refuses callers before their input is read and before they wait
    /// for a lane: it must be quick.
    template<class In, class Out, api::Access access, class Handler, class Guard = NoGuard>
    void on(const api::Endpoint<In, Out, access> &endpoint, Handler handler, Guard guard = {})
    {
        add({.info = {.verb = endpoint.verb,
                      .path = endpoint.path,
                      .oauthErrors = endpoint.oauthErrors,
                      .scope = endpoint.scope,
                      .bodyLimit = endpoint.bodyLimit,
                      .letsAnyoneIn = access == api::Access::Public,
                      .patience = endpoint.patience},
             .names = namesOf(endpoint.path),
             .prepare = [this, endpoint, handler = std::move(handler),
                         guard = std::move(guard)](const http::Request &request, const RequestInfo &info, const QJsonObject &path) {
                 return prepare(endpoint, handler, guard, {request, info, path});
             }});
    }

    /// A literal segment beats a name.
    Match match(http::Method method, QByteArrayView path) const;
    /// The methods a path knows, as in Allow; empty when it is unknown.
    QByteArray allowedMethods(QByteArrayView path) const;

    size_t routeCount() const { return m_routes.size(); }
    const RouteInfo &route(int index) const { return m_routes[size_t(index)].info; }

    /// For a match that has a route: the call, or why there is none.
    Result<std::unique_ptr<PreparedCall>> prepare(const http::Request &request, const RequestInfo &info, const Match &match) const;
    /// The answer where no route is: 404, or 405 when the path knows other methods.
    static http::Response noRoute(const QByteArray &allowedMethods, const ErrorStyle &style = {});

private:
    using Prepared = Result<std::unique_ptr<PreparedCall>>;
    struct Arrived
    {
        const http::Request &request;
        const RequestInfo &info;
        const QJsonObject &path;
    };
    struct Route
    {
        RouteInfo info;
        QStringList names; ///< in the path, in their order
        std::function<Prepared(const http::Request &, const RequestInfo &, const QJsonObject &)> prepare;
    };

    static QStringList namesOf(QByteArrayView path);
    void add(Route route);

    template<class In, class Out, api::Access access, class Handler, class Guard>
    Prepared prepare(const api::Endpoint<In, Out, access> &endpoint, const Handler &handler, const Guard &guard,
                     const Arrived &arrived) const
    {
        const http::Request &request = arrived.request;
        auto caller = m_admission.admit<access>(request, arrived.info, {.scope = endpoint.scope, .setsCookie = endpoint.setsCookie});
        if (!caller)
            return failure(std::move(caller));
        if (Result<> allowed = guard(std::as_const(*caller)); !allowed)
            return failure(std::move(allowed));
        auto input = api::readInput(
            endpoint, {.path = arrived.path, .query = request.query, .contentType = request.header("content-type"), .body = request.body});
        if (!input)
            return failure(std::move(input));
        const api::Lane lane = endpoint.lane(*input);
        return Prepared(
            std::make_unique<HandlerCall<In, Out, access, Handler>>(lane, endpoint.status, handler, std::move(*caller), std::move(*input)));
    }

    Admission m_admission;
    PathTree m_paths;
    std::vector<Route> m_routes;
    std::vector<std::vector<int>> m_routesOfPath; ///< by the number of its template
};

} // namespace sallyport
