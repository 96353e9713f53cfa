// SPDX-License-Identifier: Apache-2.0
#include "app/composition/masterkey.h"

#include "app/composition/secretfile.h"
#include "core/storage/masterkeyfile.h"
#include "core/storage/sqlsigningkeys.h"

#include <algorithm>

namespace sallyport {

namespace {

Result<bool> holdsSealedKeys(Database &database)
{
    const auto records = signingKeyRecords(database);
    if (!records)
        return failure(records);
    return std::ranges::any_of(*records, [](const KeyRecord &record) { return !record.retiredAt; });
}

} // namespace

Result<std::optional<Secret>> namedMasterKey(const Settings &settings)
{
    if (settings.masterKeyFile.isEmpty())
        return std::nullopt;
    auto text = readSecretFile(settings, "master_key_file", QStringLiteral("master key file"), settings.masterKeyFile);
    if (!text)
        return failure(text);
    auto key = masterKeyFromText(*text);
    if (!key)
        return invalidSetting(settings, "master_key_file",
                              QStringLiteral("The master key file %1 does not hold 64 hexadecimal digits. Make one: openssl rand -hex 32")
                                  .arg(settings.masterKeyFile));
    return key;
}

Result<Secret> masterKey(const Settings &settings, Installation &installation)
{
    auto named = namedMasterKey(settings);
    if (!named)
        return failure(named);
    if (*named)
        return std::move(**named);
    const QString path = installation.directory() + QStringLiteral("/master.key");
    const MasterKeyFile file(path);
    auto kept = file.load();
    if (!kept)
        return failure(kept);
    if (*kept)
        return std::move(**kept);
    const auto sealed = holdsSealedKeys(installation.database());
    if (!sealed)
        return failure(sealed);
    if (*sealed)
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The signing keys in the database are sealed, and there is no %1 to open them. Put back the "
                                              "one that belongs to this database (every node needs the same), or name it with "
                                              "--master-key-file.")
                                   .arg(path)};
    return file.loadOrCreate(installation.random());
}

} // namespace sallyport
