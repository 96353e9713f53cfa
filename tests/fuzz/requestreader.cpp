// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requestreader.h"

#include "tests/fuzz/pieces.h"
#include "tests/fuzz/property.h"

using namespace sallyport::http;
using namespace sallyport::fuzz;

namespace {

constexpr qint64 bodyLimit = 64;

/// All requests of one connection, and the status that ended it.
struct Outcome
{
    QList<RequestHead> requests; ///< each with its body
    int refused = 0;
};

bool takeRequests(RequestReader &reader, std::optional<RequestHead> &begun, Outcome &outcome)
{
    for (;;) {
        if (!begun) {
            auto head = reader.readHead();
            if (!head)
                return true;
            if (!*head) {
                outcome.refused = int(head->error().status);
                return false;
            }
            if ((*head)->contentLength > bodyLimit) { // as the gate does
                outcome.refused = int(RefusalStatus::ContentTooLarge);
                return false;
            }
            begun = std::move(**head);
            reader.beginBody(*begun, bodyLimit);
        }
        auto body = reader.readBody();
        if (!body)
            return true;
        if (!*body) {
            outcome.refused = int(body->error().status);
            return false;
        }
        begun->request.body = std::move(**body);
        outcome.requests.append(*std::exchange(begun, std::nullopt));
    }
}

Outcome readInPieces(QByteArrayView input, Pieces::Cut cut)
{
    const Limits limits;
    RequestReader reader(limits);
    Pieces pieces(input, cut);
    Outcome outcome;
    std::optional<RequestHead> begun;
    qsizetype at = 0;
    while (const qsizetype size = pieces.next()) {
        reader.append(input.sliced(at, size));
        at += size;
        if (!takeRequests(reader, begun, outcome))
            break;
    }
    return outcome;
}

bool areSame(const RequestHead &a, const RequestHead &b)
{
    return a.request.method == b.request.method && a.headOnly == b.headOnly && a.request.path == b.request.path
        && a.request.query == b.request.query && a.request.headers == b.request.headers && a.request.body == b.request.body
        && a.keepAlive == b.keepAlive;
}

bool areSame(const Outcome &a, const Outcome &b)
{
    return a.refused == b.refused && std::ranges::equal(a.requests, b.requests, [](const auto &x, const auto &y) { return areSame(x, y); });
}

/// The one way to write the same request.
QByteArray written(const RequestHead &head)
{
    const Request &request = head.request;
    QByteArray text = (head.headOnly ? QByteArrayLiteral("HEAD") : methodName(request.method).toByteArray()) + ' ' + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    text += head.oldVersion ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    text += head.keepAlive ? "connection: keep-alive\r\n" : "connection: close\r\n";
    return text + "content-length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" + request.body;
}

} // namespace

/// What one client sends on one connection: requests behind each other, with bodies of either framing.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = viewOf(data, size);
    const Outcome whole = readInPieces(input, Pieces::Cut::Nowhere);
    require(areSame(whole, readInPieces(input, Pieces::Cut::EverySingleByte)), "byte by byte is as at once");
    require(areSame(whole, readInPieces(input, Pieces::Cut::WhereTheInputSays)), "in pieces is as at once");
    QByteArray again;
    for (const RequestHead &head : whole.requests) {
        require(head.request.body.size() <= bodyLimit, "no body beyond its limit");
        again += written(head);
    }
    const Outcome rewritten = readInPieces(again, Pieces::Cut::WhereTheInputSays);
    require(rewritten.refused == 0 && areSame({whole.requests, 0}, rewritten), "requests written anew are read as the same ones");
    return 0;
}
