// SPDX-License-Identifier: Apache-2.0
#include "core/http/peers/trustedproxies.h"

#include "core/http/parsing/syntax.h"
#include "tests/fuzz/property.h"

using namespace sallyport::http;
using namespace sallyport::fuzz;

namespace {

const QHostAddress proxy(QStringLiteral("10.0.0.1"));
const QHostAddress client(QStringLiteral("203.0.113.9"));

Request applied(const Headers &headers, const QHostAddress &peer = proxy)
{
    static const TrustedProxies proxies = TrustedProxies::parse({QStringLiteral("10.0.0.0/8"), QStringLiteral("fd00::/8")}).value();
    Request request;
    request.headers = headers;
    request.peer = peer;
    proxies.apply(request);
    require(request.headers.isEmpty(), "nothing behind the front reads these fields");
    return request;
}

/// Whatever a client wrote before the proxy appended its own word, the proxy's word counts.
void requireTheProxysWord(const QByteArray &forged)
{
    const QByteArray forwarded = QByteArrayLiteral("forwarded"), forwardedFor = QByteArrayLiteral("x-forwarded-for");
    require(applied({{forwarded, forged + ", for=203.0.113.9"}}).peer == client, "what stands before Forwarded's last element lies");
    require(applied({{forwarded, forged}, {forwarded, "for=\"203.0.113.9:1\""}}).peer == client, "so does an earlier Forwarded field");
    require(applied({{forwardedFor, forged + ", 203.0.113.9"}}).peer == client,
            "so does what stands before X-Forwarded-For's last element");
    require(applied({{forwardedFor, forged}, {forwardedFor, "203.0.113.9"}}).peer == client, "so does an earlier X-Forwarded-For field");

    // The family that the proxy does not write may be the client's own: at most, both are ignored.
    const QHostAddress both = applied({{forwarded, forged}, {forwardedFor, "203.0.113.9"}}).peer;
    require(both == client || both == proxy, "fields of another family name nobody else");
    const QHostAddress other = applied({{forwardedFor, forged}, {forwarded, "for=203.0.113.9"}}).peer;
    require(other == client || other == proxy, "nor do they the other way round");

    require(applied({{forwarded, forged}, {forwardedFor, forged}}, client).peer == client, "a stranger's word is not heard");
    require(!applied({{forwarded, forged}, {QByteArrayLiteral("x-forwarded-proto"), forged}}, client).secure, "not on security either");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input = syntax::trimmed(viewOf(data, size));
    if (syntax::isFieldValue(input)) // nothing else passes the request reader
        requireTheProxysWord(input.toByteArray());
    return 0;
}
