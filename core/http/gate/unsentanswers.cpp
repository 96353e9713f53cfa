// SPDX-License-Identifier: Apache-2.0
#include "core/http/gate/unsentanswers.h"

namespace sallyport::http {

namespace {

constexpr qsizetype keptOutput = 4 * 1024; // bytes of memory a connection may keep between answers

} // namespace

ByteStream::State UnsentAnswers::send(ByteStream &stream)
{
    while (!isEmpty()) {
        const ByteStream::Moved moved = stream.write(m_bytes.constData() + m_sent, size());
        if (moved.state != ByteStream::State::Done) {
            if (m_sent >= limit) { // who never takes the very last byte must not have all the others kept
                m_bytes.remove(0, m_sent);
                m_sent = 0;
            }
            if (!m_since) {
                m_since = std::chrono::steady_clock::now();
                m_taken = 0;
            }
            return moved.state;
        }
        m_sent += moved.bytes;
        m_taken += moved.bytes;
    }
    m_since.reset();
    m_sent = 0;
    if (m_bytes.capacity() > keptOutput)
        m_bytes = QByteArray();
    else
        m_bytes.resize(0);
    return ByteStream::State::Done;
}

bool UnsentAnswers::isStuck(TimePoint now, std::chrono::milliseconds allowed)
{
    if (!m_since || now <= *m_since + allowed)
        return false;
    if (m_taken < limit)
        return true;
    m_since = now;
    m_taken = 0;
    return false;
}

} // namespace sallyport::http
