// SPDX-License-Identifier: Apache-2.0
#include "core/storage/files/masterkeyfile.h"

#include "core/storage/files/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace sallyport {

namespace {

constexpr size_t mostKeys = 8;

Error damaged(const QString &path)
{
    return {.code = ErrorCode::ConfigurationInvalid,
            .detail = QStringLiteral("The file %1 holds no master key (64 hexadecimal digits). Restore it from a backup: without it the "
                                     "signing keys in the database cannot be opened.")
                          .arg(path)};
}

std::optional<Secret> keyFromLine(QByteArrayView digits)
{
    QByteArray key = QByteArray::fromHex(QByteArray::fromRawData(digits.data(), digits.size()));
    QByteArray back = key.toHex(); // fromHex() passes over what is no digit
    const bool whole = key.size() == Sealer::keyBytes && back.compare(digits, Qt::CaseInsensitive) == 0;
    std::optional<Secret> result = whole ? std::optional(Secret(key)) : std::nullopt;
    wipe(key.data(), size_t(key.size()));
    wipe(back.data(), size_t(back.size()));
    return result;
}

} // namespace

Secret masterKeyText(const Secret &key)
{
    QByteArray text = QByteArray::fromRawData(key.view().data(), key.size()).toHex() + '\n';
    Secret result(text);
    wipe(text.data(), size_t(text.size()));
    return result;
}

Sealer::Keys masterKeysFromText(const Secret &text)
{
    QByteArrayView rest = text.view();
    while (rest.endsWith('\n') || rest.endsWith('\r'))
        rest.chop(1);
    Sealer::Keys keys;
    while (!rest.isEmpty() && keys.size() < mostKeys) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        auto key = keyFromLine(line);
        if (!key)
            return {};
        keys.push_back(std::move(*key));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    }
    return rest.isEmpty() ? std::move(keys) : Sealer::Keys();
}

Secret makeMasterKey(Random &random)
{
    QByteArray bytes = random.bytes(Sealer::keyBytes);
    Secret made(bytes);
    wipe(bytes.data(), size_t(bytes.size()));
    return made;
}

Result<Sealer::Keys> MasterKeyFile::loadAll() const
{
    auto text = readPrivateFile(m_path);
    if (!text)
        return failure(text);
    if (!*text)
        return Sealer::Keys();
    Sealer::Keys keys = masterKeysFromText(**text);
    if (keys.empty())
        return damaged(m_path);
    return keys;
}

Result<std::optional<Secret>> MasterKeyFile::load() const
{
    auto keys = loadAll();
    if (!keys)
        return failure(keys);
    return keys->empty() ? std::nullopt : std::optional(std::move(keys->front()));
}

Result<Secret> MasterKeyFile::loadOrCreate(Random &random) const
{
    auto existing = load();
    if (!existing)
        return failure(existing);
    if (*existing)
        return std::move(**existing);
    auto created = createPrivateFile(m_path, masterKeyText(makeMasterKey(random)));
    if (!created)
        return failure(created);
    auto key = load(); // another process may have been first: its key counts
    if (!key)
        return failure(key);
    if (!*key)
        return damaged(m_path);
    return std::move(**key);
}

Result<> MasterKeyFile::replace(const Sealer::Keys &keys) const
{
    QByteArray text;
    text.reserve(qsizetype(keys.size()) * (2 * Sealer::keyBytes + 1));
    for (const Secret &key : keys)
        text += masterKeyText(key).view();
    const Secret content(text);
    wipe(text.data(), size_t(text.size()));
    return replacePrivateFile(m_path, content);
}

void MasterKeyFile::removeLeftovers() const
{
    const QFileInfo file(m_path);
    const QRegularExpression pattern(
        QStringLiteral("\\A%1\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z").arg(QRegularExpression::escape(file.fileName())));
    const QDir folder = file.absoluteDir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (pattern.match(name).hasMatch())
            QFile::remove(folder.filePath(name));
    }
}

} // namespace sallyport
