// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/chunkcipher.h"
#include "core/backup/filekeys.h"

#include <QFile>

#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace sallyport {

/// Bytes on their way into a backup: compressed (Zstandard, RFC 8878), cut into chunks, sealed, written. Holds some chunks in memory,
/// however long it gets.
class SealedOutput
{
public:
    /// Writes the header at once. `file` is open for writing and outlives this.
    static Result<SealedOutput> begin(QFile &file, const FileKeys &keys);

    Result<> write(QByteArrayView bytes);
    /// The end; without it the file counts as cut off.
    Result<> finish();

private:
    struct FreeContext
    {
        void operator()(ZSTD_CCtx_s *context) const;
    };

    SealedOutput(QFile &file, const FileKeys &keys);
    Result<> compress(QByteArrayView bytes, bool last);
    Result<> sealFull();
    Result<> put(QByteArrayView chunk, bool last);
    Result<> toFile(QByteArrayView bytes);

    QFile *m_file;
    ChunkCipher m_cipher;
    std::unique_ptr<ZSTD_CCtx_s, FreeContext> m_compressor;
    QByteArray m_room; // what compressing just gave
    QByteArray m_waiting; // compressed, not sealed yet
};

/// The same bytes on their way out. Every failure is ErrorCode::FileDamaged with a sentence that says whether the file is cut off.
class SealedInput
{
public:
    /// `file` is open for reading, stands after the header, and outlives this.
    SealedInput(QFile &file, const FileKeys &keys);

    /// Some bytes, as they come; empty at the end, which was then seen to be the right one.
    Result<QByteArray> read();

private:
    struct FreeContext
    {
        void operator()(ZSTD_DCtx_s *context) const;
    };

    Result<> fill();
    Error chunkError(bool last) const;

    QFile *m_file;
    ChunkCipher m_cipher;
    std::unique_ptr<ZSTD_DCtx_s, FreeContext> m_decompressor;
    QByteArray m_ahead; // sealed, read from the file
    QByteArray m_opened; // still compressed
    qsizetype m_used = 0; // of m_opened
    bool m_lastOpened = false;
    bool m_frameEnded = false;
    bool m_moreInside = false; // unpacked, but there was no room for it
};

} // namespace sallyport
