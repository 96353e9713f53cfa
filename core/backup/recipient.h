// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace sallyport {

/// Whoever a backup can be made for without a passphrase: the public half of a key (X25519), written `sallyport-recipient:…`. The server
/// needs nothing else, so who breaks into it cannot open earlier backups.
struct BackupRecipient
{
    QByteArray publicKey; ///< 32 bytes

    QString toText() const;
    /// The first line of `text` that is neither empty nor a comment (`#`). Nothing for one with a mistake in it: it has a checksum.
    static std::optional<BackupRecipient> fromText(QByteArrayView text);

    bool operator==(const BackupRecipient &) const = default;
};

/// How many lines of such a file are neither empty nor comments.
qsizetype keyLinesIn(QByteArrayView text);

/// The private half, which opens them; written `SALLYPORT-IDENTITY:…`, to be kept away from the server.
class BackupIdentity
{
public:
    static Result<BackupIdentity> make(Random &random);
    /// As BackupRecipient::fromText().
    static std::optional<BackupIdentity> fromText(const Secret &text);

    /// A file's content, with the recipient as a comment.
    Secret toText() const;
    const BackupRecipient &recipient() const { return m_recipient; }
    const Secret &privateKey() const { return m_privateKey; }

private:
    BackupIdentity(Secret privateKey, BackupRecipient recipient)
        : m_privateKey(std::move(privateKey)),
          m_recipient(std::move(recipient)) { }
    static std::optional<BackupIdentity> fromKey(Secret privateKey);

    Secret m_privateKey;
    BackupRecipient m_recipient;
};

} // namespace sallyport
