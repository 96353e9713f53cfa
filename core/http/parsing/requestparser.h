// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/limits.h"
#include "core/http/parsing/requesthead.h"

#include <QVarLengthArray>

#include <optional>

namespace sallyport::http {

/// Reads the head of one request from bytes that may arrive in any pieces, strictly after RFC 9112.
///
/// What two parsers could read differently is refused, not repaired: bare CR or LF, folded lines, white space around names,
/// more than one length, a length beside chunks, and so on. Knows no socket.
class RequestParser
{
public:
    explicit RequestParser(const Limits &limits) : m_limits(limits) { }

    /// Before a request begins.
    void setLimits(const Limits &limits) { m_limits = limits; }
    /// `bytes` is all that arrived since the request's first byte. Nothing: more is needed. Remembers how far it looked,
    /// so a request that comes byte by byte costs no more than one that comes whole.
    std::optional<Parsed<RequestHead>> parse(QByteArrayView bytes);

    /// Before the next request.
    void reset();

private:
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    std::optional<Parsed<bool>> scan(QByteArrayView bytes);
    std::optional<Refusal> takeLine(Line line);
    std::optional<Refusal> checkRest(qsizetype length) const;
    Parsed<RequestHead> readHead(QByteArrayView bytes) const;

    Limits m_limits;
    QVarLengthArray<Line, 24> m_lines; ///< the request line, then the fields, without their line ends
    qsizetype m_lineBegin = 0;
    qsizetype m_scanned = 0;
    qsizetype m_fieldBytes = 0;
    bool m_skippedEmptyLine = false;
};

} // namespace sallyport::http
