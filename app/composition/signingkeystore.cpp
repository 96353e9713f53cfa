// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingkeystore.h"

#include "app/composition/masterkey.h"
#include "core/base/log.h"
#include "core/storage/files/signingkeyfile.h"

namespace sallyport {

Result<std::unique_ptr<SigningKeyStore>> SigningKeyStore::open(const Settings &settings, Installation &installation, MasterKeyVault *vault,
                                                               Sealer::Lost lost)
{
    auto sealer = openSealer(settings, installation, vault, lost);
    if (!sealer)
        return failure(sealer);
    auto store = std::make_unique<SigningKeyStore>(settings, installation, std::move(*sealer));
    if (auto taken = store->takeOverFile(installation.directory() + QStringLiteral("/signing-key.pem")); !taken)
        return failure(taken);
    return store;
}

SigningKeyStore::SigningKeyStore(const Settings &settings, Installation &installation, std::unique_ptr<Sealer> sealer)
    : m_sealer(std::move(sealer)),
      m_repository(installation.database(), *m_sealer),
      m_keys(m_repository, keyPolicy(settings), installation.clock())
{ }

Result<> SigningKeyStore::takeOverFile(const QString &path)
{
    const SigningKeyFile file(path);
    const auto key = file.load();
    if (!key)
        return failure(key);
    if (!*key)
        return {};
    if (auto taken = m_keys.takeOver(**key, file.madeAt()); !taken)
        return failure(taken);
    const auto timetable = m_keys.timetable();
    if (!timetable)
        return failure(timetable);
    const KeyRecord *record = timetable->find((*key)->id());
    if (!record) {
        qCWarning(lcServer).noquote() << "The signing keys are in the database;" << path << "holds another one, which is not used.";
        return {};
    }
    // What cannot be opened is not removed. A key that was retired since is not wanted any more.
    if (const auto opened = m_repository.open(record->id); !opened)
        return failure(opened);
    if (file.remove())
        qCInfo(lcServer).noquote() << "The signing key is kept sealed in the database now;" << path << "was removed.";
    else
        qCWarning(lcServer).noquote() << "The signing key is kept sealed in the database now;" << path << "can be removed.";
    return {};
}

SigningKeys::Policy keyPolicy(const Settings &settings)
{
    return {.rotateAfter = settings.keyRotation, .tokenLifetime = settings.accessLifetime};
}

} // namespace sallyport
