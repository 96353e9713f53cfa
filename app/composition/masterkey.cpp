// SPDX-License-Identifier: Apache-2.0
#include "app/composition/masterkey.h"

#include "app/composition/secretfile.h"
#include "core/base/log.h"
#include "core/storage/files/masterkeyfile.h"
#include "core/storage/tables/sealedvalues.h"

#include <QFile>

#include <algorithm>

namespace sallyport {

namespace {

/// Named by systemd for the unit alone; nothing when there is none.
QString credentialFile()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString path = folder + QStringLiteral("/sallyport-master-key");
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

Result<Sealer::Keys> keysIn(const Settings &settings, const QString &what, const QString &path)
{
    auto text = readSecretFile(settings, "master_key_file", what, path);
    if (!text)
        return failure(text);
    auto keys = masterKeysFromText(*text);
    if (keys.empty())
        return invalidSetting(
            settings, "master_key_file",
            QStringLiteral("The %1 %2 does not hold 64 hexadecimal digits. Make one: openssl rand -hex 32").arg(what, path));
    return keys;
}

Sealer::Keys one(Secret key)
{
    Sealer::Keys keys;
    keys.push_back(std::move(key));
    return keys;
}

} // namespace

MasterKeyPlace::Kind MasterKeyPlace::kind() const
{
    if (!m_named.isEmpty())
        return Kind::Named;
    return credentialFile().isEmpty() ? Kind::Own : Kind::Credential;
}

QString MasterKeyPlace::file() const
{
    switch (kind()) {
    case Kind::Named: return m_named;
    case Kind::Credential: return credentialFile();
    case Kind::Own: break;
    }
    const QString path = m_directory + QStringLiteral("/master.key");
    return m_vault && !QFile::exists(path) ? QString() : path;
}

QString MasterKeyPlace::name() const
{
    const QString path = file();
    return path.isEmpty() ? QStringLiteral("key in the keychain, nor %1/master.key,").arg(m_directory) : path;
}

QString MasterKeyPlace::wayBack() const
{
    const QString putBack =
        QStringLiteral("Put back the one that belongs to this database (every node needs the same), or name it with --master-key-file.");
    if (kind() != Kind::Own)
        return putBack;
    return putBack
        + QStringLiteral(" Where the desktop program made it, it is in its user's keychain, and this writes the file: "
                         "sallyport --data-dir %1 --export-master-key %1/master.key (with --profile, if that program has one).")
              .arg(m_directory);
}

Error MasterKeyPlace::missing() const
{
    return Error{
        .code = file().isEmpty() ? ErrorCode::KeychainEmpty : ErrorCode::ConfigurationInvalid,
        .detail =
            QStringLiteral("The signing keys in the database are sealed, and there is no %1 to open them. %2").arg(name(), wayBack())};
}

Result<Sealer::Keys> MasterKeyPlace::load(MasterKeyVault::Need need) const
{
    switch (kind()) {
    case Kind::Named: return keysIn(Settings(), QStringLiteral("master key file"), m_named);
    case Kind::Credential: return keysIn(Settings(), QStringLiteral("systemd credential"), credentialFile());
    case Kind::Own: break;
    }
    const QString path = file();
    if (!path.isEmpty())
        return MasterKeyFile(path).loadAll();
    auto kept = m_vault->load(m_directory, need);
    if (kept)
        return one(std::move(*kept));
    if (kept.error().code == ErrorCode::KeychainEmpty)
        return Sealer::Keys();
    return failure(kept);
}

bool MasterKeyPlace::storeInVault(const Secret &key) const
{
    auto stored = m_vault->save(m_directory, key);
    if (stored) {
        const auto kept = m_vault->load(m_directory, MasterKeyVault::Need::Perhaps);
        if (kept && kept->equals(key.view()))
            return true;
        stored = kept ? Error{.code = ErrorCode::KeychainAbsent, .detail = QStringLiteral("The keychain gave back something else")}
                      : failure(kept);
    }
    qCWarning(lcServer).noquote() << "The master key is kept in a file that only this user can read, and not in the keychain:"
                                  << stored.error().detail << stored.error().cause;
    return false;
}

Result<Sealer::Keys> MasterKeyPlace::create(Random &random) const
{
    if (kind() == Kind::Own && m_vault) {
        Secret key = makeMasterKey(random);
        if (storeInVault(key))
            return one(std::move(key));
    }
    auto made = MasterKeyFile(m_directory + QStringLiteral("/master.key")).loadOrCreate(random);
    return made ? Result<Sealer::Keys>(one(std::move(*made))) : Result<Sealer::Keys>(failure(made));
}

Result<std::unique_ptr<Sealer>> openSealer(const Settings &settings, Installation &installation, MasterKeyVault *vault, Sealer::Lost lost)
{
    if (const auto named = namedMasterKey(settings); !named)
        return failure(named); // tells where the setting stands
    const MasterKeyPlace place(settings, installation.directory(), vault);
    const auto inUse = installation.database().readOne(masterKeyIdIn);
    if (!inUse)
        return failure(inUse);
    auto keys = place.load(*inUse ? MasterKeyVault::Need::Certainly : MasterKeyVault::Need::Perhaps);
    if (keys && keys->empty())
        keys = *inUse ? Result<Sealer::Keys>(place.missing()) : place.create(installation.random());
    else if (!keys && keys.error().code != ErrorCode::Cancelled && place.file().isEmpty() && !*inUse)
        keys = place.create(installation.random()); // a keychain that does not answer cannot hold what was never sealed
    if (!keys)
        return failure(keys);
    if (*inUse) {
        const auto current = std::ranges::find(*keys, **inUse, Sealer::keyIdOf);
        if (current != keys->end())
            std::rotate(keys->begin(), current, current + 1);
    }
    return std::make_unique<Sealer>(
        std::move(*keys), [place] { return place.load(); }, installation.random(), lost);
}

Result<std::optional<Secret>> namedMasterKey(const Settings &settings)
{
    if (settings.masterKeyFile.isEmpty())
        return std::nullopt;
    auto keys = keysIn(settings, QStringLiteral("master key file"), settings.masterKeyFile);
    if (!keys)
        return failure(keys);
    return std::optional(std::move(keys->front()));
}

} // namespace sallyport
