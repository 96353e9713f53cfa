// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requesttarget.h"

#include "core/http/parsing/syntax.h"

namespace sallyport::http {

namespace {

tl::unexpected<Refusal> badTarget()
{
    return tl::unexpected(Refusal{RefusalStatus::BadRequest, QLatin1StringView("Malformed request target")});
}

// RFC 3986, and beyond it the few characters that browsers leave unencoded (WHATWG URL): [ ] ^ { | }.
bool isTargetChar(char c)
{
    return c > 0x20 && c < 0x7f && c != '"' && c != '#' && c != '<' && c != '>' && c != '\\' && c != '`';
}

/// Every percent sign begins an escape. In a query it need not: browsers send it as it stands (URL Standard, query state).
bool isCleanPath(QByteArrayView path)
{
    for (qsizetype i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
        if (i + 2 >= path.size() || syntax::hexValue(path[i + 1]) < 0 || syntax::hexValue(path[i + 2]) < 0)
            return false;
    }
    return true;
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() >= lowerCase.size() && syntax::equalsIgnoringCase(text.first(lowerCase.size()), lowerCase);
}

bool isHostName(QByteArrayView host)
{
    return !host.isEmpty() && std::all_of(host.begin(), host.end(), [](char c) {
        return syntax::isDigit(c) || syntax::isAlpha(c) || c == '-' || c == '.' || c == '_' || c == '~';
    });
}

bool isIpLiteral(QByteArrayView host)
{
    return host.size() > 3 && host.front() == '[' && host.back() == ']'
        && std::all_of(host.begin() + 1, host.end() - 1, [](char c) { return syntax::hexValue(c) >= 0 || c == ':' || c == '.'; });
}

bool isPort(QByteArrayView port)
{
    return port.size() <= 5 && std::all_of(port.begin(), port.end(), syntax::isDigit);
}

} // namespace

bool isAuthority(QByteArrayView text)
{
    const qsizetype afterLiteral = text.startsWith('[') ? text.indexOf(']') : 0;
    if (afterLiteral < 0)
        return false;
    const qsizetype colon = text.indexOf(':', afterLiteral);
    const QByteArrayView host = colon < 0 ? text : text.first(colon);
    const QByteArrayView port = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    return (isIpLiteral(host) || isHostName(host)) && isPort(port);
}

Parsed<RequestTarget> parseTarget(Method method, QByteArrayView target)
{
    if (target.isEmpty() || !std::ranges::all_of(target, isTargetChar))
        return badTarget();
    RequestTarget result;
    if (target == "*" && method == Method::Options) {
        result.path = target;
        return result;
    }
    if (target.front() != '/') {
        if (startsWithIgnoringCase(target, "http://"))
            result.scheme = TargetScheme::Http;
        else if (startsWithIgnoringCase(target, "https://"))
            result.scheme = TargetScheme::Https;
        else
            return badTarget();
        target = target.sliced(result.scheme == TargetScheme::Http ? 7 : 8);
        const auto *end = std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; });
        result.authority = target.first(end - target.begin());
        if (!isAuthority(result.authority))
            return badTarget();
        target = target.sliced(result.authority.size());
    }
    const qsizetype question = target.indexOf('?');
    result.path = question < 0 ? target : target.first(question);
    if (question >= 0)
        result.query = target.sliced(question + 1);
    if (result.path.isEmpty())
        result.path = "/";
    if (!isCleanPath(result.path))
        return badTarget();
    return result;
}

} // namespace sallyport::http
