// SPDX-License-Identifier: Apache-2.0
#include "core/storage/masterkeyfile.h"

#include "core/auth/sealer.h"
#include "core/storage/privatefile.h"

namespace sallyport {

namespace {

Error damaged(const QString &path)
{
    return {.code = ErrorCode::ConfigurationInvalid,
            .detail = QStringLiteral("The file %1 holds no master key (64 hexadecimal digits). Restore it from a backup: without it the "
                                     "signing keys in the database cannot be opened.")
                          .arg(path)};
}

Secret textOf(const Secret &key)
{
    QByteArray text = QByteArray::fromRawData(key.view().data(), key.size()).toHex() + '\n';
    Secret result(text);
    wipe(text.data(), size_t(text.size()));
    return result;
}

} // namespace

std::optional<Secret> masterKeyFromText(const Secret &text)
{
    QByteArrayView digits = text.view();
    while (digits.endsWith('\n') || digits.endsWith('\r'))
        digits.chop(1);
    QByteArray key = QByteArray::fromHex(QByteArray::fromRawData(digits.data(), digits.size()));
    QByteArray back = key.toHex(); // fromHex() passes over what is no digit
    const bool whole = key.size() == Sealer::keyBytes && back.compare(digits, Qt::CaseInsensitive) == 0;
    std::optional<Secret> result = whole ? std::optional(Secret(key)) : std::nullopt;
    wipe(key.data(), size_t(key.size()));
    wipe(back.data(), size_t(back.size()));
    return result;
}

Result<std::optional<Secret>> MasterKeyFile::load() const
{
    auto text = readPrivateFile(m_path);
    if (!text)
        return failure(text);
    if (!*text)
        return std::nullopt;
    auto key = masterKeyFromText(**text);
    if (!key)
        return damaged(m_path);
    return key;
}

Result<Secret> MasterKeyFile::loadOrCreate(Random &random) const
{
    auto existing = load();
    if (!existing)
        return failure(existing);
    if (*existing)
        return std::move(**existing);
    QByteArray bytes = random.bytes(Sealer::keyBytes);
    Secret made(bytes);
    wipe(bytes.data(), size_t(bytes.size()));
    auto created = createPrivateFile(m_path, textOf(made));
    if (!created)
        return failure(created);
    if (*created)
        return made;
    auto first = load(); // another process was first: its key counts
    if (!first)
        return failure(first);
    if (!*first)
        return damaged(m_path);
    return std::move(**first);
}

} // namespace sallyport
