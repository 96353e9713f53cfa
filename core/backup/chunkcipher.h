// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace sallyport {

/// Seals a long text in pieces with AES-256-GCM, as STREAM has it (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and
/// its Nonce-Reuse Misuse-Resistance, 2015): the nonce holds the piece's number and whether it is the last, so pieces that are missing,
/// moved or cut off are seen. A key seals one text only.
class ChunkCipher
{
public:
    static constexpr qsizetype chunkBytes = 64 * 1024;
    static constexpr qsizetype tagBytes = 16;

    explicit ChunkCipher(const Secret &key) : m_key(key.clone()) { }

    /// Another that stands where this one does.
    ChunkCipher clone() const;

    /// The next piece: chunkBytes of it, or fewer for the last. ErrorCode::Internal when the cipher fails.
    Result<QByteArray> seal(QByteArrayView chunk, bool last);
    /// The next piece as seal() made it. Nothing when it is not that.
    std::optional<QByteArray> open(QByteArrayView sealed, bool last);

private:
    QByteArray nonce(bool last) const;

    Secret m_key;
    quint64 m_number = 0;
};

} // namespace sallyport
