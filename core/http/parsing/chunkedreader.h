// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/requesthead.h"

namespace sallyport::http {

/// Takes the chunks off a body, strictly after RFC 9112, section 7.1. Extensions and trailers are limited and dropped.
/// Knows no socket; the input may arrive in any pieces.
class ChunkedReader
{
public:
    /// `bodyLimit` in bytes, for the decoded body.
    explicit ChunkedReader(qint64 bodyLimit) : m_bodyLimit(bodyLimit) { }

    enum class Progress { NeedsMore, Done };

    /// Reads on, and cuts off the front of `input` what it took; what it leaves when it needs more must be given again,
    /// with more behind it.
    Parsed<Progress> read(QByteArrayView &input);

    QByteArray takeBody() { return std::move(m_body); }

private:
    enum class Stage { Size, Data, DataEnd, Trailer, Done };

    Parsed<bool> readLine(QByteArrayView &input, QByteArrayView &line, qsizetype limit);
    Parsed<bool> step(QByteArrayView &input);
    Parsed<bool> readSize(QByteArrayView &input);
    Parsed<bool> readData(QByteArrayView &input);
    Parsed<bool> readDataEnd(QByteArrayView &input);
    Parsed<bool> readTrailer(QByteArrayView &input);

    QByteArray m_body;
    qint64 m_bodyLimit = 0;
    qint64 m_chunkLeft = 0;
    qsizetype m_extensionBytes = 0;
    qsizetype m_trailerBytes = 0;
    Stage m_stage = Stage::Size;
};

} // namespace sallyport::http
