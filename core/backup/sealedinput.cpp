// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedstream.h"

#include <zstd.h>

namespace sallyport {

namespace {

constexpr qsizetype sealedBytes = ChunkCipher::chunkBytes + ChunkCipher::tagBytes;
/// 2^23 bytes: what we write needs 2^21; more would let a file decide how much memory we take.
constexpr int largestWindow = 23;

} // namespace

void SealedInput::FreeContext::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

SealedInput::SealedInput(QFile &file, const FileKeys &keys) : m_file(&file), m_cipher(keys.chunkKey()), m_decompressor(ZSTD_createDCtx())
{
    ZSTD_DCtx_setParameter(m_decompressor.get(), ZSTD_d_windowLogMax, largestWindow);
}

Result<QByteArray> SealedInput::read()
{
    QByteArray bytes(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    for (;;) {
        if (m_used == m_opened.size() && !m_moreInside) {
            if (m_lastOpened && m_frameEnded)
                return QByteArray();
            if (m_lastOpened)
                return damagedFile(QStringLiteral("The backup is damaged: its content ends too soon."));
            if (Result<> filled = fill(); !filled)
                return failure(filled);
        }
        if (m_frameEnded && m_used < m_opened.size())
            return damagedFile(QStringLiteral("The backup is damaged: its content goes on after its end."));
        ZSTD_inBuffer input{m_opened.constData(), size_t(m_opened.size()), size_t(m_used)};
        ZSTD_outBuffer output{bytes.data(), size_t(bytes.size()), 0};
        const size_t left = ZSTD_decompressStream(m_decompressor.get(), &output, &input);
        if (ZSTD_isError(left))
            return damagedFile(QStringLiteral("The backup is damaged: its content cannot be unpacked."),
                               QString::fromLatin1(ZSTD_getErrorName(left)));
        m_used = qsizetype(input.pos);
        m_frameEnded = left == 0;
        m_moreInside = !m_frameEnded && output.pos == output.size;
        if (output.pos > 0) {
            bytes.truncate(qsizetype(output.pos));
            return bytes;
        }
    }
}

// Whether a chunk is the last one shows only when the file has no more.
Result<> SealedInput::fill()
{
    m_ahead += m_file->read(sealedBytes + 1 - m_ahead.size());
    if (m_file->error() != QFileDevice::NoError)
        return damagedFile(QStringLiteral("The backup cannot be read: %1.").arg(m_file->errorString()));
    const bool last = m_ahead.size() <= sealedBytes;
    auto opened = m_cipher.open(QByteArrayView(m_ahead).first(std::min(m_ahead.size(), sealedBytes)), last);
    if (!opened)
        return chunkError(last);
    m_opened = std::move(*opened);
    m_used = 0;
    m_lastOpened = last;
    m_ahead.remove(0, std::min(m_ahead.size(), sealedBytes));
    return {};
}

Error SealedInput::chunkError(bool last) const
{
    ChunkCipher other = m_cipher.clone();
    if (m_ahead.isEmpty() || (last && other.open(m_ahead, false)))
        return damagedFile(QStringLiteral("The backup is cut off: its end is missing."));
    if (!last && other.open(QByteArrayView(m_ahead).first(sealedBytes), true))
        return damagedFile(QStringLiteral("The backup is damaged: something follows after its end."));
    return damagedFile(last ? QStringLiteral("The backup is damaged or cut off near its end.") : QStringLiteral("The backup is damaged."),
                       QStringLiteral("the chunk before byte %1").arg(m_file->pos()));
}

} // namespace sallyport
