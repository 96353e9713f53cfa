// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/sealedstream.h"

#include <QCryptographicHash>

namespace sallyport {

/// What a backup holds is a sequence of CBOR byte strings (RFC 8742), each with one CBOR item in it: so every item can be read whole, and
/// none makes anybody reserve more than it has.
class RecordOutput
{
public:
    explicit RecordOutput(SealedOutput output)
        : m_output(std::move(output)),
          m_digest(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    { }

    /// What readers take of one record, whichever version they are.
    static constexpr qsizetype longest = 64 * 1024 * 1024;

    /// ErrorCode::Internal with a sentence for one that no reader would take.
    Result<> write(const QByteArray &record);
    /// SHA-256 of all records until now, one after another.
    QByteArray digest() const { return m_digest->result(); }
    Result<> finish() { return m_output.finish(); }

private:
    SealedOutput m_output;
    std::unique_ptr<QCryptographicHash> m_digest; // cannot be moved itself
};

/// The other way round. Errors as SealedInput has them.
class RecordInput
{
public:
    explicit RecordInput(SealedInput input) : m_input(std::move(input)) { }

    /// None at the end.
    Result<std::optional<QByteArray>> read();
    /// Of all records before the one read last.
    const QByteArray &digestBefore() const { return m_digestBefore; }

private:
    Result<bool> ensure(qsizetype bytes);

    SealedInput m_input;
    QByteArray m_buffer;
    qsizetype m_used = 0;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    QByteArray m_digestBefore;
};

} // namespace sallyport
