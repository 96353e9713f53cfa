// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backup/backupheader.h"
#include "core/backup/recipient.h"

namespace sallyport {

/// What a new backup is locked with.
using BackupLock = std::variant<Secret, BackupRecipient>; // a passphrase, or for whom
/// What opens one.
using BackupKey = std::variant<Secret, BackupIdentity>; // a passphrase, or who it was made for

/// The keys of one backup: every backup has its own, so its chunks are simply counted.
class FileKeys
{
public:
    /// Of a new backup. ErrorCode::Internal when a cipher fails or memory is short.
    static Result<FileKeys> make(const BackupLock &lock, Random &random);
    /// Of a backup that begins with `header`. ErrorCode::IncorrectPassword with a sentence for the wrong passphrase or
    /// identity, or one where the other is needed.
    static Result<FileKeys> open(const BackupHeader &header, const BackupKey &key);

    const BackupHeader &header() const { return m_header; } ///< with its code
    const Secret &chunkKey() const { return m_chunkKey; }

private:
    static Result<FileKeys> derive(BackupHeader header, const Secret &input);

    BackupHeader m_header;
    Secret m_chunkKey;
};

} // namespace sallyport
