// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/signingkeyfile.h"

#include "core/storage/files/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace sallyport {

Result<std::optional<SigningKey>> SigningKeyFile::load() const
{
    Result<std::optional<Secret>> pem = readPrivateFile(m_path);
    if (!pem)
        return failure(std::move(pem));
    if (!*pem)
        return std::nullopt;
    Result<SigningKey> key = SigningKey::fromPem(**pem);
    if (!key)
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The file %1 holds no usable signing key. Restore it from a backup, or move it away to start "
                                              "with a new key (access tokens in use then end).")
                                   .arg(m_path),
                     .cause = key.error().cause};
    return std::optional(std::move(*key));
}

Timestamp SigningKeyFile::madeAt() const
{
    return Timestamp(std::chrono::milliseconds(QFileInfo(m_path).lastModified().toMSecsSinceEpoch()));
}

bool SigningKeyFile::remove() const
{
    return QFile::remove(m_path);
}

} // namespace sallyport
