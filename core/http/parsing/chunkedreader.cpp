// SPDX-License-Identifier: Apache-2.0
#include "core/http/parsing/chunkedreader.h"

#include "core/http/parsing/syntax.h"

namespace sallyport::http {

namespace {

constexpr qsizetype sizeLineLimit = 256; // one chunk's size and extensions
constexpr qsizetype extensionLimit = 16 * 1024; // extensions of one body: more is an attack, nobody uses them
constexpr qsizetype trailerLimit = 8 * 1024; // all trailers together
constexpr qsizetype sizeDigitsLimit = 15; // hexadecimal digits that surely fit into a qint64

tl::unexpected<Refusal> malformed()
{
    return tl::unexpected(Refusal{RefusalStatus::BadRequest, QLatin1StringView("Malformed chunked body")});
}

tl::unexpected<Refusal> tooLarge()
{
    return tl::unexpected(Refusal{RefusalStatus::ContentTooLarge, QLatin1StringView("Request body too large")});
}

} // namespace

Parsed<ChunkedReader::Progress> ChunkedReader::read(QByteArrayView &input)
{
    while (m_stage != Stage::Done) {
        const Parsed<bool> advanced = step(input);
        if (!advanced)
            return tl::unexpected(advanced.error());
        if (!*advanced)
            return Progress::NeedsMore;
    }
    return Progress::Done;
}

/// One step of the stage at hand; false when it needs more input.
Parsed<bool> ChunkedReader::step(QByteArrayView &input)
{
    switch (m_stage) {
    case Stage::Size: return readSize(input);
    case Stage::Data: return readData(input);
    case Stage::DataEnd: return readDataEnd(input);
    case Stage::Trailer: return readTrailer(input);
    case Stage::Done: return true;
    }
    Q_UNREACHABLE();
}

Parsed<bool> ChunkedReader::readLine(QByteArrayView &input, QByteArrayView &line, qsizetype limit)
{
    const qsizetype lineFeed = input.first(std::min(input.size(), limit)).indexOf('\n');
    if (lineFeed < 0) {
        if (input.size() >= limit)
            return malformed();
        return false;
    }
    if (lineFeed == 0 || input[lineFeed - 1] != '\r')
        return malformed();
    line = input.first(lineFeed - 1);
    input = input.sliced(lineFeed + 1);
    return true;
}

Parsed<bool> ChunkedReader::readSize(QByteArrayView &input)
{
    QByteArrayView line;
    const Parsed<bool> complete = readLine(input, line, sizeLineLimit);
    if (!complete || !*complete)
        return complete;
    qsizetype digits = 0;
    qint64 size = 0;
    for (; digits < line.size() && syntax::hexValue(line[digits]) >= 0; ++digits) {
        if (digits == sizeDigitsLimit)
            return tooLarge();
        size = size * 16 + syntax::hexValue(line[digits]);
    }
    const QByteArrayView extensions = line.sliced(digits);
    m_extensionBytes += extensions.size();
    if (digits == 0 || (!extensions.isEmpty() && extensions.front() != ';') || !syntax::isFieldValue(extensions)
        || m_extensionBytes > extensionLimit)
        return malformed();
    if (size > m_bodyLimit - m_body.size())
        return tooLarge();
    m_chunkLeft = size;
    m_stage = size == 0 ? Stage::Trailer : Stage::Data;
    return true;
}

Parsed<bool> ChunkedReader::readData(QByteArrayView &input)
{
    const qsizetype length = std::min<qint64>(m_chunkLeft, input.size());
    m_body.append(input.first(length));
    input = input.sliced(length);
    m_chunkLeft -= length;
    if (m_chunkLeft > 0)
        return false;
    m_stage = Stage::DataEnd;
    return true;
}

Parsed<bool> ChunkedReader::readDataEnd(QByteArrayView &input)
{
    if (!QByteArrayView("\r\n").startsWith(input.first(std::min<qsizetype>(input.size(), 2))))
        return malformed();
    if (input.size() < 2)
        return false;
    input = input.sliced(2);
    m_stage = Stage::Size;
    return true;
}

Parsed<bool> ChunkedReader::readTrailer(QByteArrayView &input)
{
    QByteArrayView line;
    const Parsed<bool> complete = readLine(input, line, trailerLimit - m_trailerBytes);
    if (!complete || !*complete)
        return complete;
    if (line.isEmpty()) {
        m_stage = Stage::Done;
        return true;
    }
    m_trailerBytes += line.size() + 2;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !syntax::isToken(line.first(colon)) || !syntax::isFieldValue(line.sliced(colon + 1)))
        return malformed();
    return true;
}

} // namespace sallyport::http
