// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/chunkedreader.h"
#include "core/http/parsing/requestparser.h"

#include <optional>

namespace sallyport::http {

/// Takes whole requests, one at a time, out of the bytes of one connection. Knows no socket and no time.
class RequestReader
{
public:
    explicit RequestReader(const Limits &limits) : m_parser(limits) { }

    /// Before a head begins.
    void setLimits(const Limits &limits) { m_parser.setLimits(limits); }
    void append(QByteArrayView bytes);
    /// Whether everything that came has been taken.
    bool isEmpty() const { return m_consumed == m_input.size(); }

    /// The next head. Nothing: more is needed.
    std::optional<Parsed<RequestHead>> readHead();
    /// After a head; `limit` in bytes.
    void beginBody(const RequestHead &head, qint64 limit);
    /// The body of the head read last. Nothing: more is needed.
    std::optional<Parsed<QByteArray>> readBody();
    /// Bytes taken for the body so far, those of the chunks' frames included.
    qint64 bodyBytes() const { return m_bodyBytes; }

private:
    QByteArrayView unread() const { return QByteArrayView(m_input).sliced(m_consumed); }
    void consume(qsizetype size);
    std::optional<Parsed<QByteArray>> readChunks();

    RequestParser m_parser;
    QByteArray m_input;
    qsizetype m_consumed = 0;
    std::optional<ChunkedReader> m_chunks;
    QByteArray m_body;
    qint64 m_bodyLength = 0;
    qint64 m_bodyBytes = 0;
};

} // namespace sallyport::http
