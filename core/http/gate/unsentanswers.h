// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/bytes/bytestream.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace sallyport::http {

/// Answers on their way to one client, and how long it has been taking them.
class UnsentAnswers
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    /// Bytes beyond which no further request of this client is read, and which it must take within Limits::writeTime.
    static constexpr qint64 limit = 64 * 1024;

    /// Answers are appended here.
    QByteArray &buffer() { return m_bytes; }
    bool isEmpty() const { return m_sent == m_bytes.size(); }
    qsizetype size() const { return m_bytes.size() - m_sent; }

    /// Sends what can be sent now. Done: that was all.
    ByteStream::State send(ByteStream &stream);
    /// Whether the client took nearly nothing for `allowed`. Asked now and then: the time runs from one question to another.
    bool isStuck(TimePoint now, std::chrono::milliseconds allowed);

private:
    QByteArray m_bytes;
    qsizetype m_sent = 0;
    std::optional<TimePoint> m_since; ///< when the client began to owe; nothing: it has taken everything
    qint64 m_taken = 0; ///< since then
};

} // namespace sallyport::http
