// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/inputreader.h"
#include "core/api/jsonwriter.h"
#include "core/server/admission.h"
#include "core/server/errorresponse.h"

#include <functional>
#include <vector>

namespace sallyport {

/// What a handler gives back: the endpoint's output, or nothing at all where there is none.
template<class Out>
using HandlerResult = Result<std::conditional_t<std::is_same_v<Out, api::Nothing>, void, Out>>;

/// Calls the handler with the caller and the input, leaving out what the endpoint does not have.
///
/// Only a public endpoint's handler may do without its caller; every other one must take exactly the type its access asks for, or
/// this does not compile. So no endpoint can forget to ask who is calling.
template<class Out, api::Access access, class Handler, class In>
HandlerResult<Out> invokeHandler(const Handler &handler, const Caller<access> &caller, In input)
{
    constexpr bool isPublic = access == api::Access::Public;
    if constexpr (std::is_same_v<In, api::Nothing>) {
        if constexpr (isPublic && std::is_invocable_r_v<HandlerResult<Out>, Handler>) {
            return handler();
        } else {
            static_assert(std::is_invocable_r_v<HandlerResult<Out>, Handler, const Caller<access> &>,
                          "The handler must take the caller its endpoint's access asks for, and return the endpoint's output");
            return handler(caller);
        }
    } else {
        if constexpr (isPublic && std::is_invocable_r_v<HandlerResult<Out>, Handler, In>) {
            return handler(std::move(input));
        } else {
            static_assert(std::is_invocable_r_v<HandlerResult<Out>, Handler, const Caller<access> &, In>,
                          "The handler must take the caller its endpoint's access asks for and its input, and return its output");
            return handler(caller, std::move(input));
        }
    }
}

/// Finds the endpoint a request is for and runs its handler: admit, read, call, write. Immutable once it is filled, so all
/// threads share one; dispatch() is a pure function of the request and the state behind the handlers.
class Router
{
public:
    /// The endpoint behind a path, or why there is none.
    struct Match
    {
        int route = -1; ///< index, or -1
        QJsonObject path; ///< values of the names in the path
        QByteArray allowed; ///< the methods this path knows, comma-separated; empty when it is unknown
    };

    explicit Router(Admission admission) : m_admission(admission) { }
    Q_DISABLE_COPY_MOVE(Router) // handlers refer to it

    /// Registers the handler of an endpoint. Once per endpoint.
    template<class In, class Out, api::Access access, class Handler>
    void on(const api::Endpoint<In, Out, access> &endpoint, Handler handler)
    {
        m_routes.push_back({.verb = endpoint.verb,
                            .segments = segmentsOf(endpoint.path),
                            .lane = endpoint.lane,
                            .style = endpoint.oauthErrors ? ErrorStyle::OAuth : ErrorStyle::Plain,
                            .run = [this, endpoint, handler = std::move(handler)](const http::Request &request, const RequestInfo &info,
                                                                                  const QJsonObject &path) {
                                return run(endpoint, handler, request, info, path);
                            }});
    }

    /// A trailing slash is optional. Segments are compared after percent-decoding, one by one; a literal one beats a name.
    Match match(const http::Request &request) const;
    /// Where the matched endpoint's handler wants to run.
    api::Lane lane(const Match &match) const;
    /// How the matched endpoint's callers want errors told.
    ErrorStyle errorStyle(const Match &match) const;
    http::Response dispatch(const http::Request &request, const RequestInfo &info, const Match &match) const;

private:
    struct Route
    {
        api::Verb verb;
        QByteArrayList segments;
        api::Lane lane;
        ErrorStyle style;
        std::function<Result<http::Response>(const http::Request &, const RequestInfo &, const QJsonObject &)> run;
    };

    static QByteArrayList segmentsOf(QByteArrayView path);

    template<class In, class Out, api::Access access, class Handler>
    Result<http::Response> run(const api::Endpoint<In, Out, access> &endpoint, const Handler &handler, const http::Request &request,
                               const RequestInfo &info, const QJsonObject &path) const
    {
        auto caller = m_admission.admit<access>(request, info);
        if (!caller)
            return failure(caller);
        auto input = api::readInput(
            endpoint, {.path = path, .query = request.query, .contentType = request.header("content-type"), .body = request.body});
        if (!input)
            return failure(input);
        auto output = invokeHandler<Out, access>(handler, *caller, std::move(*input));
        if (!output)
            return failure(output);
        if constexpr (std::is_same_v<Out, api::Nothing>)
            return http::Response{.status = endpoint.status, .headers = {}, .body = {}};
        else
            return jsonResponse(endpoint.status, api::toJson(*output));
    }

    Admission m_admission;
    std::vector<Route> m_routes;
};

} // namespace sallyport
