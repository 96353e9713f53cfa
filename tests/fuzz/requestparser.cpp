// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requestparser.h"

#include "core/http/parsing/syntax.h"
#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"

using namespace sallyport::http;
using namespace sallyport::fuzz;

namespace {

using Outcome = std::optional<Parsed<RequestHead>>;

// Small, so that short inputs reach them.
const Limits smallLimits{.requestLine = 64, .headerField = 48, .headerBlock = 160, .headerCount = 5};

/// As the gate reads: all that arrived so far, again and again.
Outcome parseInPieces(QByteArrayView input, Pieces::Cut cut, const Limits &limits)
{
    RequestParser parser(limits);
    Pieces pieces(input, cut);
    qsizetype arrived = 0;
    while (const qsizetype size = pieces.next()) {
        arrived += size;
        if (auto outcome = parser.parse(input.first(arrived)))
            return outcome;
    }
    return std::nullopt;
}

constexpr qint64 hugeLength = 1'000'000'000'000'000; // refused whatever it is exactly

bool areSame(const RequestHead &a, const RequestHead &b)
{
    return a.request.method == b.request.method && a.request.path == b.request.path && a.request.query == b.request.query
        && a.request.headers == b.request.headers && a.size == b.size && a.contentLength == b.contentLength && a.chunked == b.chunked
        && a.headOnly == b.headOnly && a.oldVersion == b.oldVersion && a.keepAlive == b.keepAlive && a.expectsContinue == b.expectsContinue;
}

bool areSame(const Outcome &a, const Outcome &b)
{
    if (a.has_value() != b.has_value() || (a && a->has_value() != b->has_value()))
        return false;
    if (!a)
        return true;
    if (!*a)
        return (*a).error().status == (*b).error().status && (*a).error().detail == (*b).error().detail;
    return areSame(**a, **b);
}

void requireClean(const RequestHead &head, const Limits &limits)
{
    const Request &request = head.request;
    const auto isTargetByte = [](char c) { return c > 0x20 && c < 0x7f; };
    const bool isAsterisk = request.path == "*" && request.method == Method::Options;
    require((request.path.startsWith('/') || isAsterisk) && std::ranges::all_of(request.path, isTargetByte),
            "the path is visible ASCII behind one slash");
    require(!request.path.contains('?') && !request.path.contains('#'), "the path holds no query");
    require(std::ranges::all_of(request.query, isTargetByte), "the query is visible ASCII");
    require(request.body.isEmpty(), "a head has no body");
    const int ownHost = head.oldVersion && head.targetScheme != TargetScheme::None; // of the target
    require(request.headers.size() <= limits.headerCount + ownHost, "no more fields than allowed");
    require(!head.headOnly || request.method == Method::Get, "HEAD is handled as GET");
    require(!head.chunked || head.contentLength == -1, "a body has one length");
    require(head.contentLength >= -1, "a length is not negative");
    require(!head.expectsContinue || head.chunked || head.contentLength > 0, "100 is only for who has a body");
    for (const auto &[name, value] : request.headers) {
        require(syntax::isToken(name) && name == name.toLower(), "names are lower-case tokens");
        require(syntax::isFieldValue(value) && syntax::trimmed(value) == value, "values hold no control characters");
        for (const char *hop : {"content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer", "upgrade", "expect"})
            require(name != hop, "what speaks of the hop is not handed on");
    }
}

/// What a sloppy reader (any line end, white space around names, folding) would make of the same bytes: no other framing.
void requireOneReading(QByteArrayView bytes, const RequestHead &head)
{
    int lengths = 0, codings = 0, hosts = 0;
    bool first = true;
    for (const QByteArray &line : QByteArray(bytes.data(), bytes.size()).replace('\r', '\n').split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        if (std::exchange(first, false))
            continue;
        require(line.contains(':') && !line.startsWith(' ') && !line.startsWith('\t'), "no line is folded");
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        hosts += int(name == "host");
        codings += int(name == "transfer-encoding");
        if (name == "content-length" && ++lengths == 1) {
            bool ok = false;
            const quint64 length = value.toULongLong(&ok);
            const bool isHuge = !ok || length > quint64(hugeLength);
            require(isHuge ? head.contentLength > hugeLength : qint64(length) == head.contentLength, "everyone reads the same length");
        }
    }
    require(lengths == int(head.contentLength >= 0) && codings == int(head.chunked), "everyone sees the same framing fields");
    require(hosts == 1 || (hosts == 0 && head.oldVersion), "exactly one host");
}

void check(QByteArrayView input, const Limits &limits)
{
    const Outcome whole = parseInPieces(input, Pieces::Cut::Nowhere, limits);
    require(areSame(whole, parseInPieces(input, Pieces::Cut::EverySingleByte, limits)), "byte by byte is as at once");
    require(areSame(whole, parseInPieces(input, Pieces::Cut::WhereTheInputSays, limits)), "in pieces is as at once");
    if (!whole || !*whole)
        return;
    const RequestHead &head = **whole;
    require(head.size > 0 && head.size <= input.size(), "a head takes no more than there is");
    const QByteArrayView bytes = input.first(head.size);
    require(bytes.endsWith("\r\n\r\n"), "a head ends with an empty line");
    require(!parseInPieces(bytes.chopped(1), Pieces::Cut::Nowhere, limits), "a head is not complete before its last byte");
    require(areSame(whole, parseInPieces(bytes, Pieces::Cut::Nowhere, limits)), "what follows a head does not change it");
    requireClean(head, limits);
    requireOneReading(bytes, head);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    check(input, Limits{});
    check(input, smallLimits);
    return 0;
}
