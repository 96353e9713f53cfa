// SPDX-License-Identifier: Apache-2.0
#include "core/storage/signingkeyfile.h"

#include "core/storage/privatefile.h"

namespace sallyport {

namespace {

Error damaged(const QString &path, const QString &cause)
{
    return Error{
        .code = ErrorCode::ConfigurationInvalid,
        .detail = QStringLiteral("The file %1 holds no usable signing key. Restore it from a backup, or move it away to start with a new "
                                 "key (access tokens in use then end).")
                      .arg(path),
        .cause = cause};
}

} // namespace

Result<std::optional<SigningKey>> SigningKeyFile::load() const
{
    Result<std::optional<Secret>> pem = readPrivateFile(m_path);
    if (!pem)
        return failure(std::move(pem));
    if (!*pem)
        return std::nullopt;
    Result<SigningKey> key = SigningKey::fromPem(**pem);
    if (!key)
        return damaged(m_path, key.error().cause);
    return std::optional(std::move(*key));
}

Result<SigningKey> SigningKeyFile::loadOrCreate() const
{
    Result<std::optional<SigningKey>> existing = load();
    if (!existing)
        return failure(std::move(existing));
    if (*existing)
        return std::move(**existing);

    Result<SigningKey> made = SigningKey::generate();
    if (!made)
        return made;
    Result<bool> created = createPrivateFile(m_path, made->toPem());
    if (!created)
        return failure(std::move(created));
    if (*created)
        return made;
    Result<std::optional<SigningKey>> first = load(); // another process was first: its key counts
    if (!first)
        return failure(std::move(first));
    if (!*first)
        return damaged(m_path, QStringLiteral("the file vanished"));
    return std::move(**first);
}

} // namespace sallyport
