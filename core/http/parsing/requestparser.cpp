// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requestparser.h"

#include "core/http/parsing/framingfields.h"
#include "core/http/parsing/requesttarget.h"
#include "core/http/parsing/syntax.h"

#include <array>

namespace sallyport::http {

namespace {

constexpr std::array allMethods{Method::Get,   Method::Head,   Method::Post,    Method::Put,
                                Method::Patch, Method::Delete, Method::Options, Method::Trace};

std::optional<Refusal> readMethod(QByteArrayView name, RequestHead &head)
{
    const auto *found = std::ranges::find_if(allMethods, [name](Method method) { return name == methodName(method); });
    if (found == allMethods.end())
        return Refusal{RefusalStatus::NotImplemented, QLatin1StringView("Method not implemented")};
    head.headOnly = *found == Method::Head;
    head.request.method = head.headOnly ? Method::Get : *found;
    return std::nullopt;
}

std::optional<Refusal> readVersion(QByteArrayView version, RequestHead &head)
{
    const bool wellFormed = version.size() == 8 && version.startsWith("HTTP/") && syntax::isDigit(version[5]) && version[6] == '.'
        && syntax::isDigit(version[7]);
    if (!wellFormed)
        return badRequest("Malformed request line");
    if (version[5] != '1')
        return Refusal{RefusalStatus::VersionNotSupported, QLatin1StringView("Only HTTP/1.1 and HTTP/1.0 are spoken here")};
    head.oldVersion = version.back() == '0'; // a higher minor version is read as the highest one that is known (RFC 9110, section 2.5)
    return std::nullopt;
}

Parsed<RequestTarget> readRequestLine(QByteArrayView line, RequestHead &head)
{
    // Exactly one space on each side of the target (RFC 9112, section 3): three parts, none of them holding a space.
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    if (second < 0 || !syntax::isToken(line.first(first)))
        return tl::unexpected(badRequest("Malformed request line"));
    if (auto refusal = readVersion(line.sliced(second + 1), head))
        return tl::unexpected(*refusal);
    if (auto refusal = readMethod(line.first(first), head))
        return tl::unexpected(*refusal);
    return parseTarget(head.request.method, line.sliced(first + 1, second - first - 1));
}

} // namespace

void RequestParser::reset()
{
    m_lines.clear();
    m_lineBegin = 0;
    m_scanned = 0;
    m_fieldBytes = 0;
    m_skippedEmptyLine = false;
}

std::optional<Parsed<RequestHead>> RequestParser::parse(QByteArrayView bytes)
{
    const auto complete = scan(bytes);
    if (!complete)
        return std::nullopt;
    if (!*complete)
        return Parsed<RequestHead>(tl::unexpected(complete->error()));
    return readHead(bytes);
}

/// Splits into lines up to the empty one: true when it was found.
std::optional<Parsed<bool>> RequestParser::scan(QByteArrayView bytes)
{
    const auto refuse = [](const Refusal &refusal) { return Parsed<bool>(tl::unexpected(refusal)); };
    // Tells garbage, such as a TLS greeting, at its first byte.
    if (!bytes.isEmpty() && !syntax::isTokenChar(bytes.front()) && bytes.front() != '\r')
        return refuse(badRequest("Not an HTTP request"));
    while (m_scanned < bytes.size()) {
        const qsizetype lineFeed = bytes.indexOf('\n', m_scanned);
        if (lineFeed < 0) {
            m_scanned = bytes.size();
            if (auto refusal = checkRest(bytes.size() - m_lineBegin - 1)) // -1: what may be the line end's CR
                return refuse(*refusal);
            return std::nullopt;
        }
        // The length is judged first, as it is while the line is still on its way: the answer must not depend on the pieces.
        if (auto refusal = checkRest(lineFeed - 1 - m_lineBegin))
            return refuse(*refusal);
        if (lineFeed == m_lineBegin || bytes[lineFeed - 1] != '\r')
            return refuse(badRequest("Line without CR LF"));
        const Line line{m_lineBegin, lineFeed - 1};
        m_lineBegin = m_scanned = lineFeed + 1;
        if (line.begin < line.end) {
            if (auto refusal = takeLine(line))
                return refuse(*refusal);
        } else if (!m_lines.isEmpty()) {
            return true;
        } else if (std::exchange(m_skippedEmptyLine, true)) { // one may stand before a request (RFC 9112, section 2.2)
            return refuse(badRequest("Not an HTTP request"));
        }
    }
    return std::nullopt;
}

std::optional<Refusal> RequestParser::takeLine(Line line)
{
    if (!m_lines.isEmpty()) {
        m_fieldBytes += line.end - line.begin + 2;
        if (m_lines.size() > m_limits.headerCount)
            return Refusal{RefusalStatus::HeaderTooLarge, QLatin1StringView("Too many header fields")};
    }
    m_lines.append(line);
    return std::nullopt;
}

/// Whether the line that is being read, so far `length` bytes, still fits.
std::optional<Refusal> RequestParser::checkRest(qsizetype length) const
{
    if (m_lines.isEmpty()) {
        if (length > m_limits.requestLine)
            return Refusal{RefusalStatus::UriTooLong, QLatin1StringView("Request line too long")};
    } else if (length > m_limits.headerField || (length > 0 && m_fieldBytes + length + 2 > m_limits.headerBlock)) {
        // One text for both: which limit a line meets first depends on how its bytes are cut.
        return Refusal{RefusalStatus::HeaderTooLarge, QLatin1StringView("Header fields too large")};
    }
    return std::nullopt;
}

Parsed<RequestHead> RequestParser::readHead(QByteArrayView bytes) const
{
    RequestHead head;
    head.size = m_lineBegin;
    const auto text = [bytes](Line line) { return bytes.sliced(line.begin, line.end - line.begin); };
    const Parsed<RequestTarget> target = readRequestLine(text(m_lines.front()), head);
    if (!target)
        return tl::unexpected(target.error());
    FramingFields framing;
    head.request.headers.reserve(m_lines.size());
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        const QByteArrayView line = text(m_lines[i]);
        const qsizetype colon = line.indexOf(':');
        // A token has no white space, so neither a folded line nor a space before the colon passes (RFC 9112, section 5).
        if (colon < 0 || !syntax::isToken(line.first(colon)))
            return tl::unexpected(badRequest("Malformed header field"));
        const QByteArrayView value = syntax::trimmed(line.sliced(colon + 1));
        if (!syntax::isFieldValue(value))
            return tl::unexpected(badRequest("Malformed header field"));
        QByteArray name(colon, Qt::Uninitialized);
        std::transform(line.begin(), line.begin() + colon, name.begin(), syntax::toLower);
        if (framing.take(name, value) == FramingFields::Taken::No)
            head.request.headers.emplaceBack(std::move(name), value.toByteArray());
    }
    if (auto refusal = framing.apply(target->authority, head))
        return tl::unexpected(*refusal);
    head.targetScheme = target->scheme;
    head.request.path = target->path.toByteArray();
    head.request.query = target->query.toByteArray();
    return head;
}

} // namespace sallyport::http
