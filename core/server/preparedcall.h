// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/jsonwriter.h"
#include "core/server/answer.h"
#include "core/server/caller.h"
#include "core/server/errorresponse.h"

#include <concepts>
#include <memory>

namespace sallyport {

/// What a handler may give back: the endpoint's output, or nothing at all where there is none, or an Answer that holds it.
template<class Out>
using HandlerResult = Result<std::conditional_t<std::is_same_v<Out, api::Nothing>, void, Out>>;

/// Whether a handler can be called so, and gives what its endpoint promises.
template<class Handler, class Out, class... Arguments>
concept Answers = std::invocable<const Handler &, Arguments...> &&(
    std::same_as<std::invoke_result_t<const Handler &, Arguments...>,
                 Result<Answer<Out>>> || std::is_invocable_r_v<HandlerResult<Out>, const Handler &, Arguments...>);

/// The handler's result in the one form that is sent.
template<class Out, class Handler, class... Arguments>
Result<Answer<Out>> answerOf(const Handler &handler, Arguments &&...arguments)
{
    if constexpr (std::same_as<std::invoke_result_t<const Handler &, Arguments...>, Result<Answer<Out>>>) {
        return handler(std::forward<Arguments>(arguments)...);
    } else {
        HandlerResult<Out> result = handler(std::forward<Arguments>(arguments)...);
        if (!result)
            return failure(std::move(result));
        if constexpr (std::same_as<Out, api::Nothing>)
            return Answer<Out>{};
        else
            return Answer<Out>{.body = std::move(*result)};
    }
}

/// Calls the handler with the caller and the input, leaving out what the endpoint does not have.
///
/// Only a public endpoint's handler may do without its caller; every other one must take exactly the type its access asks for, or
/// this does not compile. So no endpoint can forget to ask who is calling.
template<class Out, api::Access access, class Handler, class In>
Result<Answer<Out>> invokeHandler(const Handler &handler, const Caller<access> &caller, In input)
{
    constexpr bool isPublic = access == api::Access::Public;
    if constexpr (std::is_same_v<In, api::Nothing>) {
        if constexpr (isPublic && Answers<Handler, Out>) {
            return answerOf<Out>(handler);
        } else {
            static_assert(Answers<Handler, Out, const Caller<access> &>,
                          "The handler must take the caller its endpoint's access asks for, and return the endpoint's output");
            return answerOf<Out>(handler, caller);
        }
    } else {
        if constexpr (isPublic && Answers<Handler, Out, In>) {
            return answerOf<Out>(handler, std::move(input));
        } else {
            static_assert(Answers<Handler, Out, const Caller<access> &, In>,
                          "The handler must take the caller its endpoint's access asks for and its input, and return its output");
            return answerOf<Out>(handler, caller, std::move(input));
        }
    }
}

/// A request whose caller was let in and whose input was read: what is left is to run its handler, wherever its lane is.
class PreparedCall
{
public:
    explicit PreparedCall(api::Lane lane) : m_lane(lane) { }
    virtual ~PreparedCall() = default;
    Q_DISABLE_COPY_MOVE(PreparedCall)

    api::Lane lane() const { return m_lane; }
    /// Once: the handler takes the input, secrets and all.
    virtual Result<http::Response> run() = 0;

private:
    const api::Lane m_lane;
};

/// A call of one endpoint's handler, which must outlive it.
template<class In, class Out, api::Access access, class Handler>
class HandlerCall final : public PreparedCall
{
public:
    HandlerCall(api::Lane lane, int status, const Handler &handler, Caller<access> caller, In input)
        : PreparedCall(lane),
          m_handler(handler),
          m_status(status),
          m_caller(std::move(caller)),
          m_input(std::move(input))
    { }

    Result<http::Response> run() override
    {
        auto output = invokeHandler<Out, access>(m_handler, m_caller, std::move(m_input));
        if (!output)
            return failure(std::move(output));
        http::Response response{.status = m_status, .headers = {}, .body = {}};
        if constexpr (!std::is_same_v<Out, api::Nothing>)
            response = jsonResponse(m_status, api::toJson(output->body));
        if constexpr (requires { Out::carriesTokens; }) // RFC 6749, 5.1: besides no-store, which every answer has
            response.headers.emplaceBack(QByteArrayLiteral("pragma"), QByteArrayLiteral("no-cache"));
        response.headers.append(std::move(output->headers));
        return response;
    }

private:
    const Handler &m_handler;
    const int m_status;
    const Caller<access> m_caller;
    In m_input;
};

} // namespace sallyport
