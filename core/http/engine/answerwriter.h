// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <chrono>
#include <optional>

namespace sallyport::http {

/// What one answer must say beyond the handler's words.
struct AnswerFrame
{
    bool headOnly = false; ///< the request was HEAD
    bool close = false; ///< the connection ends with this answer
    bool secure = false; ///< the client came over TLS
    bool oldVersion = false; ///< an HTTP/1.0 client must be told when the connection stays open
};

/// Turns answers into bytes: exact Content-Length, Date, Connection, and nothing that could split an answer in two.
class AnswerWriter
{
public:
    /// Appends the whole answer to `out`. One that cannot be sent (status outside 200 to 599, a field with CR, LF, NUL …)
    /// is logged and becomes a 500.
    void write(const Response &response, const AnswerFrame &frame, QByteArray &out);

private:
    void writeHead(const Response &response, const AnswerFrame &frame, QByteArray &out);
    const QByteArray &date();

    QByteArray m_date;
    std::optional<std::chrono::sys_seconds> m_dateSecond;
};

} // namespace sallyport::http
