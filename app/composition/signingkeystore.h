// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/composition/masterkeyvault.h"
#include "core/auth/signingkeys.h"
#include "core/storage/tables/sqlsigningkeys.h"

namespace sallyport {

/// The signing keys in an installation's database, with what opens them.
class SigningKeyStore
{
public:
    /// Finds or makes the master key, and takes over the key of earlier versions: `signing-key.pem` in the data directory becomes
    /// the first key of the ring, and the file is removed once the sealed copy has been read back. Errors as openSealer() has them.
    static Result<std::unique_ptr<SigningKeyStore>> open(const Settings &settings, Installation &installation,
                                                         MasterKeyVault *vault = nullptr, Sealer::Lost lost = Sealer::Lost::Refuse);

    SigningKeyStore(const Settings &settings, Installation &installation, std::unique_ptr<Sealer> sealer);

    const Sealer &sealer() const { return *m_sealer; }
    SigningKeyRepository &repository() { return m_repository; }
    SigningKeys &keys() { return m_keys; }

private:
    Result<> takeOverFile(const QString &path);

    std::unique_ptr<Sealer> m_sealer;
    SqlSigningKeys m_repository;
    SigningKeys m_keys;
};

/// How long keys and their tokens live, as the settings say.
SigningKeys::Policy keyPolicy(const Settings &settings);

} // namespace sallyport
