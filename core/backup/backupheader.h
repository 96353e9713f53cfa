// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <variant>

namespace sallyport {

/// How a passphrase becomes a key (Argon2id, RFC 9106). The costs are those of its second recommendation, 4.
struct PassphraseLock
{
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 4;
    QByteArray salt; ///< 16 bytes

    bool operator==(const PassphraseLock &) const = default;
};

/// For whom a backup is made (X25519, RFC 7748): their public key and one made for this file alone.
struct RecipientLock
{
    QByteArray recipient; ///< 32 bytes
    QByteArray ephemeral; ///< 32 bytes

    bool operator==(const RecipientLock &) const = default;
};

/// What stands in the clear at the beginning of a backup; core/backup/FORMAT.md has the layout.
struct BackupHeader
{
    std::variant<PassphraseLock, RecipientLock> lock;
    QByteArray code = {}; ///< HMAC-SHA256 of all before it: only who has the key can have made this header

    static constexpr qsizetype codeBytes = 32;
    static constexpr qsizetype longest = 10 + 64 + codeBytes + 8;

    /// What stands before the code.
    QByteArray authenticated() const;
    /// All of it, with the checksum that tells accidental damage from a wrong key.
    QByteArray toBytes() const;
    /// Reads the same from the beginning of a file. ErrorCode::FileDamaged with a sentence: no backup, of a newer version, changed, or with
    /// costs no honest file has (over 1 GiB, 32 passes or 16 lanes).
    static Result<BackupHeader> parse(QByteArrayView file);
};

/// ErrorCode::FileDamaged; `sentence` is for whoever wanted to use the file.
Error damagedFile(const QString &sentence, const QString &cause = {});

} // namespace sallyport
