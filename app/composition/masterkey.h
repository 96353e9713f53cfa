// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/composition/masterkeyvault.h"
#include "core/auth/sealer.h"

namespace sallyport {

/// Where the master key is, which opens the secrets in an installation's database. The first of these that there is:
///
/// - the file that the settings name
/// - systemd's credential `sallyport-master-key` (systemd.exec(5), LoadCredential=)
/// - `master.key` in the data directory
/// - a vault, where there is one: the keychain of a desktop
///
/// A file may hold more than one key while one takes the place of another. It stays where it is: whoever put it there, another program may
/// read it.
class MasterKeyPlace
{
public:
    /// `vault`: outlives this; may be null.
    MasterKeyPlace(const Settings &settings, QString directory, MasterKeyVault *vault = nullptr)
        : m_named(settings.masterKeyFile),
          m_directory(std::move(directory)),
          m_vault(vault)
    { }

    /// The keys there are, none when there are none yet. ErrorCode::ConfigurationInvalid when a file is damaged or not private;
    /// the keychain's errors when there is no file and it does not answer.
    Result<Sealer::Keys> load(MasterKeyVault::Need need = MasterKeyVault::Need::Certainly) const;
    /// Makes a key where there is none: in the vault if it keeps it, else in `master.key`.
    Result<Sealer::Keys> create(Random &random) const;
    /// The file that the keys are read from; empty where it is the vault.
    QString file() const;
    /// In words, for a sentence.
    QString name() const;
    /// Said when there is no key though something is sealed: ErrorCode::KeychainEmpty where it has to be in the vault, else
    /// ErrorCode::ConfigurationInvalid.
    Error missing() const;
    /// What to do then.
    QString wayBack() const;

private:
    enum class Kind { Named, Credential, Own };

    Kind kind() const;
    bool storeInVault(const Secret &key) const;

    QString m_named;
    QString m_directory;
    MasterKeyVault *m_vault;
};

/// What opens and seals the secrets of an installation: made when nothing is sealed yet. Follows the place when the key is replaced while
/// this runs. ErrorCode::ConfigurationInvalid when the key is damaged or not private, MasterKeyPlace::missing() when it is not there though
/// something is sealed.
Result<std::unique_ptr<Sealer>> openSealer(const Settings &settings, Installation &installation, MasterKeyVault *vault = nullptr,
                                           Sealer::Lost lost = Sealer::Lost::Refuse);

/// The first key in the file that the settings name; nothing when they name none.
Result<std::optional<Secret>> namedMasterKey(const Settings &settings);

} // namespace sallyport
