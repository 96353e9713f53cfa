// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/requestreader.h"

#include <algorithm>

namespace sallyport::http {

namespace {

constexpr qsizetype keptInput = 4 * 1024; // bytes of memory a connection may keep between requests

} // namespace

void RequestReader::append(QByteArrayView bytes)
{
    if (m_consumed > 0) {
        m_input.remove(0, m_consumed);
        m_consumed = 0;
    }
    m_input.append(bytes);
}

void RequestReader::consume(qsizetype size)
{
    m_consumed += size;
    if (m_consumed < m_input.size())
        return;
    m_consumed = 0;
    if (m_input.capacity() > keptInput)
        m_input = QByteArray();
    else
        m_input.resize(0);
}

std::optional<Parsed<RequestHead>> RequestReader::readHead()
{
    if (isEmpty())
        return std::nullopt;
    auto head = m_parser.parse(unread());
    if (head && *head) {
        consume((*head)->size);
        m_parser.reset();
    }
    return head;
}

void RequestReader::beginBody(const RequestHead &head, qint64 limit)
{
    m_bodyBytes = 0;
    m_bodyLength = std::max<qint64>(head.contentLength, 0);
    if (head.chunked)
        m_chunks.emplace(limit);
}

std::optional<Parsed<QByteArray>> RequestReader::readBody()
{
    if (m_chunks)
        return readChunks();
    // The memory grows with what arrives, not with what was announced.
    const qsizetype size = std::min<qint64>(unread().size(), m_bodyLength - m_body.size());
    if (size > 0) {
        m_body.append(unread().first(size));
        m_bodyBytes += size;
        consume(size);
    }
    if (m_body.size() < m_bodyLength)
        return std::nullopt;
    return std::exchange(m_body, {});
}

std::optional<Parsed<QByteArray>> RequestReader::readChunks()
{
    QByteArrayView input = unread();
    const auto progress = m_chunks->read(input);
    const qsizetype taken = unread().size() - input.size();
    m_bodyBytes += taken;
    consume(taken);
    if (!progress)
        return Parsed<QByteArray>(tl::unexpected(progress.error()));
    if (*progress == ChunkedReader::Progress::NeedsMore)
        return std::nullopt;
    QByteArray body = m_chunks->takeBody();
    m_chunks.reset();
    return body;
}

} // namespace sallyport::http
