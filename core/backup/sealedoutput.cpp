// SPDX-License-Identifier: Apache-2.0
#include "core/backup/sealedstream.h"

#include <zstd.h>

namespace sallyport {

namespace {

constexpr int level = 3; // zstd's own default: passwords' hashes do not shrink at any level

} // namespace

void SealedOutput::FreeContext::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

SealedOutput::SealedOutput(QFile &file, const FileKeys &keys)
    : m_file(&file),
      m_cipher(keys.chunkKey()),
      m_compressor(ZSTD_createCCtx()),
      m_room(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized)
{ }

Result<SealedOutput> SealedOutput::begin(QFile &file, const FileKeys &keys)
{
    SealedOutput output(file, keys);
    if (!output.m_compressor || ZSTD_isError(ZSTD_CCtx_setParameter(output.m_compressor.get(), ZSTD_c_compressionLevel, level)))
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The backup could not be compressed.")};
    if (Result<> written = output.toFile(keys.header().toBytes()); !written)
        return failure(written);
    return output;
}

Result<> SealedOutput::write(QByteArrayView bytes)
{
    return compress(bytes, false);
}

Result<> SealedOutput::finish()
{
    if (Result<> compressed = compress({}, true); !compressed)
        return compressed;
    return put(m_waiting, true);
}

Result<> SealedOutput::compress(QByteArrayView bytes, bool last)
{
    ZSTD_inBuffer input{bytes.data(), size_t(bytes.size()), 0};
    for (bool done = false; !done;) {
        ZSTD_outBuffer output{m_room.data(), size_t(m_room.size()), 0};
        const size_t left = ZSTD_compressStream2(m_compressor.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left))
            return Error{.code = ErrorCode::Internal,
                         .detail = QStringLiteral("The backup could not be compressed."),
                         .cause = QString::fromLatin1(ZSTD_getErrorName(left))};
        m_waiting.append(m_room.constData(), qsizetype(output.pos));
        if (Result<> sealed = sealFull(); !sealed)
            return sealed;
        done = last ? left == 0 : input.pos == input.size;
    }
    return {};
}

// A full chunk waits until something follows it: the last one is marked as such.
Result<> SealedOutput::sealFull()
{
    qsizetype done = 0;
    while (m_waiting.size() - done > ChunkCipher::chunkBytes) {
        if (Result<> written = put(QByteArrayView(m_waiting).sliced(done, ChunkCipher::chunkBytes), false); !written)
            return written;
        done += ChunkCipher::chunkBytes;
    }
    m_waiting.remove(0, done);
    return {};
}

Result<> SealedOutput::put(QByteArrayView chunk, bool last)
{
    auto sealed = m_cipher.seal(chunk, last);
    if (!sealed)
        return failure(sealed);
    return toFile(*sealed);
}

Result<> SealedOutput::toFile(QByteArrayView bytes)
{
    if (m_file->write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The backup cannot be written: %1.").arg(m_file->errorString())};
}

} // namespace sallyport
