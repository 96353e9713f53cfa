// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/errorcode.h"
#include "core/base/scope.h"

#include <QByteArrayView>

#include <chrono>
#include <string_view>

namespace sallyport::api {

enum class Verb { Get, Post, Patch, Delete };

QByteArrayView verbName(Verb verb);

/// Who may call. The router turns it into the type of the handler's first argument, so a handler cannot forget it.
enum class Access {
    Public, ///< anyone
    PublicOrUser, ///< anyone; who sends a bearer token, or a cookie with its X-CSRF-Token, is known by it, and refused when it is not good
    UserOrVisitor, ///< a signed-in user; with `--dev` also someone without a token, as in the tutorial
    User, ///< a signed-in user
    Administrator, ///< a signed-in administrator
};

/// Where the handler runs, so that slow work never holds up quick work.
enum class Lane {
    Inline, ///< on the connection's thread: what asks no database
    Reading, ///< short reads: on the connection's thread too, unless the database can block it; then on the database's pool
    Hashing, ///< on a bounded pool of the cores: everything that hashes a password
    Database, ///< on a bounded pool of its own: writes, which wait for the disk, and long reads
};

/// The lane of an endpoint's calls: one for all, or chosen by what a call asks for.
template<class In>
class LaneChoice
{
public:
    constexpr LaneChoice(Lane lane) : m_lane(lane) { }
    constexpr LaneChoice(Lane (*choose)(const In &)) : m_choose(choose) { }

    Lane operator()(const In &input) const { return m_choose ? m_choose(input) : m_lane; }
    /// Whether a call may meet a full queue.
    constexpr bool mayQueue() const { return m_choose || m_lane != Lane::Inline; }

private:
    Lane (*m_choose)(const In &) = nullptr;
    Lane m_lane = Lane::Reading;
};

/// How long a call may wait for a database that says nothing. What proxies wait is longer, and so is what a database needs that is only
/// slow.
inline constexpr std::chrono::milliseconds usualPatience = std::chrono::seconds(10);

/// Bytes of a body where an endpoint says nothing else: every field of the API but a note's text fits, each character escaped.
inline constexpr qsizetype usualBodyLimit = 16 * 1024;

/// How a body is sent. A form is urlencoded or multipart, as OAuth 2 and browsers do.
enum class Body { Json, Form };

/// A set of error codes, for saying which ones a call can answer with.
class ErrorSet
{
public:
    template<class... Codes>
    static constexpr ErrorSet of(Codes... codes)
    {
        ErrorSet set;
        set.m_bits = ((quint64(1) << int(codes)) | ... | quint64(0));
        return set;
    }
    friend constexpr ErrorSet operator|(ErrorSet a, ErrorSet b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }
    constexpr bool contains(ErrorCode code) const { return m_bits >> int(code) & 1; }

private:
    static_assert(allErrorCodes.size() <= 64);
    quint64 m_bits = 0;
};

/// One call of the API. Its types are what it takes, what it gives and who may make it; everything else is derived from
/// it: routing, decoding, validation, authorization, the OpenAPI document and the client's call().
///
/// A field named in the path (`/notes/{id}`) is read from there; the others from the body of POST and PATCH, or from the query
/// of GET and DELETE.
template<class In, class Out, Access who>
struct Endpoint
{
    using Input = In;
    using Output = Out;
    static constexpr Access access = who;

    Verb verb;
    const char *path;
    const char *operation = ""; ///< its name in the OpenAPI document, which makes functions of generated clients
    const char *summary;
    const char *description = ""; ///< Markdown, for the OpenAPI document
    const char *tag = "";
    int status = 200;
    Body body = Body::Json;
    LaneChoice<In> lane = Lane::Reading;
    std::chrono::milliseconds patience = usualPatience; ///< then the answer is 503, whatever comes of the call
    qsizetype bodyLimit = usualBodyLimit; ///< bytes
    std::optional<Scope> scope = {}; ///< what a token must be good for; none: any token is
    bool answersFile = false; ///< an answer to be saved (Content-Disposition: attachment)
    bool setsCookie = false; ///< answers with a cookie: pages of other sites must not call it (login CSRF)
    bool deletesWithBody = false; ///< a DELETE that needs more than its path, such as a password
    bool bodyOptional = false; ///< there may be none: its fields are left out then
    ErrorSet errors = {}; ///< besides those that follow from access and input
    bool oauthErrors = false; ///< errors also carry OAuth's `error` and `error_description` (RFC 6749, 5.2)

    constexpr bool hasBody() const { return verb == Verb::Post || verb == Verb::Patch || deletesWithBody; }
};

/// Is this field part of the path template?
constexpr bool isInPath(const char *path, const char *name)
{
    const std::string_view pattern(path), wanted(name);
    for (size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
        if (pattern.substr(open + 1, pattern.find('}', open) - open - 1) == wanted)
            return true;
    }
    return false;
}

} // namespace sallyport::api
