// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/framingfields.h"

#include "core/http/parsing/requesttarget.h"
#include "core/http/parsing/syntax.h"

#include <limits>

namespace sallyport::http {

namespace {

template<class Visitor>
void forEachListItem(QByteArrayView list, Visitor visit)
{
    for (;;) {
        const qsizetype comma = list.indexOf(',');
        visit(syntax::trimmed(comma < 0 ? list : list.first(comma)));
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

// 1*DIGIT (RFC 9110, section 8.6). What does not fit is "very large", not an error of form.
qint64 parseLength(QByteArrayView digits)
{
    qint64 length = 0;
    for (const char c : digits) {
        if (!syntax::isDigit(c))
            return -1;
        if (length > (std::numeric_limits<qint64>::max() - 9) / 10)
            length = std::numeric_limits<qint64>::max() / 16;
        length = length * 10 + (c - '0');
    }
    return digits.isEmpty() ? -1 : length;
}

} // namespace

void FramingFields::Field::take(QByteArrayView text)
{
    value = text;
    ++count;
}

FramingFields::Taken FramingFields::take(QByteArrayView name, QByteArrayView value)
{
    if (name == "host") {
        m_host.take(value);
        return Taken::No;
    }
    if (name == "content-type" || name == "content-encoding") {
        if (name == "content-type")
            m_contentType.take(value);
        else
            forEachListItem(value, [this](QByteArrayView coding) {
                m_isCoded = m_isCoded || !(coding.isEmpty() || syntax::equalsIgnoringCase(coding, "identity"));
            });
        return Taken::No;
    }
    if (name == "content-length")
        m_contentLength.take(value);
    else if (name == "transfer-encoding")
        m_transferEncoding.take(value);
    else if (name == "expect")
        m_expect.take(value);
    else if (name == "connection")
        forEachListItem(value, [this](QByteArrayView option) {
            m_close = m_close || syntax::equalsIgnoringCase(option, "close");
            m_keepAlive = m_keepAlive || syntax::equalsIgnoringCase(option, "keep-alive");
        });
    else // RFC 9110, section 7.6.1
        return name == "keep-alive" || name == "proxy-connection" || name == "te" || name == "trailer" || name == "upgrade" ? Taken::Yes
                                                                                                                            : Taken::No;
    return Taken::Yes;
}

std::optional<Refusal> FramingFields::apply(QByteArrayView authority, RequestHead &head) const
{
    head.keepAlive = !m_close && (!head.oldVersion || m_keepAlive);
    if (auto refusal = applyHost(authority, head))
        return refusal;
    if (auto refusal = applyTransferEncoding(head))
        return refusal;
    if (auto refusal = applyLength(head))
        return refusal;
    if (auto refusal = checkContent(head))
        return refusal;
    return applyExpect(head);
}

// RFC 9112, sections 3.2 and 3.2.2: the host of an absolute target replaces that of the field.
std::optional<Refusal> FramingFields::applyHost(QByteArrayView authority, RequestHead &head) const
{
    if (m_host.count > 1 || (m_host.count == 0 && !head.oldVersion))
        return badRequest("Exactly one Host field is needed");
    if (m_host.count == 1 && !isAuthority(m_host.value))
        return badRequest("Malformed Host field");
    if (authority.isEmpty())
        return std::nullopt;
    const auto field = std::ranges::find(head.request.headers, "host", &Header::first);
    if (field != head.request.headers.end())
        field->second = authority.toByteArray();
    else
        head.request.headers.emplaceBack(QByteArrayLiteral("host"), authority.toByteArray());
    return std::nullopt;
}

// Two readers could take two types for different ones; of codings none is undone here (RFC 9110, sections 8.4 and 15.5.16).
std::optional<Refusal> FramingFields::checkContent(const RequestHead &head) const
{
    if (m_contentType.count > 1)
        return badRequest("More than one Content-Type field");
    if (m_isCoded && (head.chunked || head.contentLength > 0))
        return Refusal{RefusalStatus::UnsupportedMediaType, QLatin1StringView("The body must come without a content coding")};
    return std::nullopt;
}

std::optional<Refusal> FramingFields::applyLength(RequestHead &head) const
{
    if (m_contentLength.count == 0)
        return std::nullopt;
    head.contentLength = parseLength(m_contentLength.value);
    if (m_contentLength.count > 1 || head.contentLength < 0)
        return badRequest("Malformed Content-Length field");
    return std::nullopt;
}

// RFC 9112, section 6.3: a body whose end is not certain ends the connection.
std::optional<Refusal> FramingFields::applyTransferEncoding(RequestHead &head) const
{
    if (m_transferEncoding.count == 0)
        return std::nullopt;
    if (m_transferEncoding.count > 1 || m_contentLength.count > 0 || head.oldVersion)
        return badRequest("Ambiguous body length");
    if (syntax::equalsIgnoringCase(m_transferEncoding.value, "chunked")) {
        head.chunked = true;
        return std::nullopt;
    }
    int chunkedItems = 0;
    bool chunkedLast = false;
    forEachListItem(m_transferEncoding.value, [&](QByteArrayView coding) {
        chunkedLast = syntax::equalsIgnoringCase(coding, "chunked");
        chunkedItems += int(chunkedLast);
    });
    if (!chunkedLast || chunkedItems > 1)
        return badRequest("Ambiguous body length");
    return Refusal{RefusalStatus::NotImplemented, QLatin1StringView("Transfer coding not implemented")};
}

std::optional<Refusal> FramingFields::applyExpect(RequestHead &head) const
{
    if (m_expect.count == 0 || head.oldVersion) // HTTP/1.0 knows no 100 (RFC 9110, section 10.1.1)
        return std::nullopt;
    if (m_expect.count > 1 || !syntax::equalsIgnoringCase(m_expect.value, "100-continue"))
        return Refusal{RefusalStatus::ExpectationFailed, QLatin1StringView("Only 100-continue can be expected")};
    head.expectsContinue = head.chunked || head.contentLength > 0;
    return std::nullopt;
}

} // namespace sallyport::http
