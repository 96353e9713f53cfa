// SPDX-License-Identifier: Apache-2.0
#include "core/http/peers/forwardedfields.h"

#include "core/http/parsing/syntax.h"
#include "core/http/peers/addresstext.h"

#include <algorithm>

namespace sallyport::http {

namespace {

/// Whether the character at `index` stands behind an odd number of backslashes.
bool isEscaped(QByteArrayView text, qsizetype index)
{
    qsizetype first = index;
    while (first > 0 && text[first - 1] == '\\')
        --first;
    return (index - first) % 2 == 1;
}

/// Takes the last element off a list. From the right, because each proxy appends there: what a client wrote before it, such as a quote
/// that never ends, cannot swallow what the proxies wrote.
QByteArrayView takeLastElement(QByteArrayView &list)
{
    bool quoted = false;
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (list[i] == '"' && !(quoted && isEscaped(list, i)))
            quoted = !quoted;
        if (list[i] == ',' && !quoted) {
            const QByteArrayView element = list.sliced(i + 1);
            list = list.first(i);
            return syntax::trimmed(element);
        }
    }
    return syntax::trimmed(std::exchange(list, QByteArrayView()));
}

/// The elements of all fields of one name, the last first, the empty ones left out (RFC 9110, section 5.6.1).
template<class Values>
QVarLengthArray<QByteArrayView, 4> lastElements(const Values &fields)
{
    QVarLengthArray<QByteArrayView, 4> elements;
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        QByteArrayView rest = *field;
        while (!rest.isEmpty()) {
            const QByteArrayView element = takeLastElement(rest);
            if (element.isEmpty())
                continue;
            if (elements.size() == ForwardedChain::longestChain)
                return elements;
            elements.append(element);
        }
    }
    return elements;
}

bool isNodePort(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 5 && std::all_of(text.begin(), text.end(), syntax::isDigit);
}

/// An obfuscated name or port, RFC 7239, section 6.3.
bool isObfuscated(QByteArrayView text)
{
    return text.size() > 1 && text.front() == '_' && std::all_of(text.begin() + 1, text.end(), [](char c) {
               return syntax::isAlpha(c) || syntax::isDigit(c) || c == '.' || c == '_' || c == '-';
           });
}

/// A node, RFC 7239, section 6: `192.0.2.43`, `[2001:db8::17]`, `unknown` or `_name`, each with or without a port. Nothing: it is none;
/// a null address: it does not tell.
std::optional<QHostAddress> readNode(QByteArrayView node)
{
    const qsizetype colon = node.startsWith('[') ? node.indexOf(':', std::max<qsizetype>(0, node.indexOf(']'))) : node.indexOf(':');
    const QByteArrayView name = colon < 0 ? node : node.first(colon);
    if (colon >= 0 && !isNodePort(node.sliced(colon + 1)) && !isObfuscated(node.sliced(colon + 1)))
        return std::nullopt;
    if (syntax::equalsIgnoringCase(name, "unknown") || isObfuscated(name))
        return QHostAddress();
    const bool bracketed = name.size() > 2 && name.front() == '[' && name.back() == ']';
    const QByteArrayView text = bracketed ? name.sliced(1, name.size() - 2) : name;
    const QHostAddress address = parseAddress(text);
    if (address.isNull() || bracketed != text.contains(':'))
        return std::nullopt;
    return address;
}

std::optional<bool> readScheme(QByteArrayView scheme)
{
    if (syntax::equalsIgnoringCase(scheme, "https"))
        return true;
    if (syntax::equalsIgnoringCase(scheme, "http"))
        return false;
    return std::nullopt;
}

/// One `name=value` of a Forwarded element, the value without its quotes.
struct Parameter
{
    QByteArrayView name;
    QByteArray value;
};

/// Takes a quoted string (RFC 9110, section 5.6.4) off the front.
std::optional<QByteArray> takeQuoted(QByteArrayView &text)
{
    QByteArray value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            text = text.sliced(i + 1);
            return value;
        }
        if (text[i] == '\\' && ++i == text.size())
            break;
        value.append(text[i]);
    }
    return std::nullopt;
}

std::optional<Parameter> takeParameter(QByteArrayView &text)
{
    const qsizetype equals = text.indexOf('=');
    if (equals < 0 || !syntax::isToken(text.first(equals)))
        return std::nullopt;
    const QByteArrayView name = text.first(equals);
    text = text.sliced(equals + 1);
    if (text.startsWith('"')) {
        auto value = takeQuoted(text);
        return value ? std::optional(Parameter{name, *std::move(value)}) : std::nullopt;
    }
    const auto *end = std::find_if_not(text.begin(), text.end(), syntax::isTokenChar);
    const QByteArrayView value = text.first(end - text.begin());
    text = text.sliced(value.size());
    return value.isEmpty() ? std::nullopt : std::optional(Parameter{name, value.toByteArray()});
}

/// Takes one parameter into the hop; false when it cannot be read or is there twice (RFC 7239, section 4).
bool takeIntoHop(QByteArrayView &text, ForwardedHop &hop, bool &hasFor, bool &hasProto)
{
    const auto parameter = takeParameter(text);
    if (!parameter)
        return false;
    if (syntax::equalsIgnoringCase(parameter->name, "for")) {
        const auto node = readNode(parameter->value);
        if (!node || std::exchange(hasFor, true))
            return false;
        hop.from = *node;
    } else if (syntax::equalsIgnoringCase(parameter->name, "proto")) {
        hop.secure = readScheme(parameter->value);
        if (!hop.secure || std::exchange(hasProto, true))
            return false;
    }
    return true;
}

/// One element of Forwarded. White space around semicolons is none of the RFC's, but some proxies write it.
std::optional<ForwardedHop> readElement(QByteArrayView element)
{
    ForwardedHop hop;
    bool hasFor = false;
    bool hasProto = false;
    for (QByteArrayView rest = element; !rest.isEmpty();) {
        if (!rest.startsWith(';') && !takeIntoHop(rest, hop, hasFor, hasProto))
            return std::nullopt;
        rest = syntax::trimmed(rest);
        if (rest.isEmpty())
            break;
        if (!rest.startsWith(';'))
            return std::nullopt;
        rest = syntax::trimmed(rest.sliced(1));
    }
    return hop;
}

} // namespace

ForwardedFields ForwardedFields::takeFrom(Headers &headers)
{
    ForwardedFields fields;
    headers.removeIf([&fields](const Header &header) {
        const QByteArray &name = header.first;
        if (name == "forwarded")
            fields.m_forwarded.append(header.second);
        else if (name == "x-forwarded-for")
            fields.m_forwardedFor.append(header.second);
        else if (name == "x-forwarded-proto")
            fields.m_forwardedProto.append(header.second);
        else
            return name.startsWith("x-forwarded-") || name == "x-real-ip";
        return true;
    });
    return fields;
}

ForwardedChain ForwardedFields::standard() const
{
    ForwardedChain chain{.namesClients = !m_forwarded.isEmpty(), .hops = {}};
    for (const QByteArrayView element : lastElements(m_forwarded)) {
        const auto hop = readElement(element);
        if (!hop)
            break;
        chain.hops.append(*hop);
    }
    return chain;
}

ForwardedChain ForwardedFields::customary() const
{
    ForwardedChain chain{.namesClients = !m_forwardedFor.isEmpty(), .hops = {}};
    const auto clients = lastElements(m_forwardedFor);
    const auto schemes = lastElements(m_forwardedProto);
    // Most proxies replace the scheme while they append the client: then it is the nearest proxy's word alone.
    const bool paired = schemes.size() == clients.size();
    for (qsizetype i = 0; i < clients.size(); ++i) {
        const bool bare = !clients[i].startsWith('[') && clients[i].count(':') > 1; // IPv6 as most proxies write it here
        const auto from = bare ? std::optional(parseAddress(clients[i])) : readNode(clients[i]);
        if (!from || (bare && from->isNull()))
            break;
        const bool hasScheme = i < schemes.size() && (i == 0 || paired);
        chain.hops.append({.from = *from, .secure = hasScheme ? readScheme(schemes[i]) : std::nullopt});
    }
    if (!chain.namesClients && !schemes.isEmpty())
        chain.hops.append({.from = {}, .secure = readScheme(schemes.front())});
    return chain;
}

} // namespace sallyport::http
