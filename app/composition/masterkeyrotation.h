// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/masterkey.h"

namespace sallyport {

/// What is told of a new master key.
struct MasterKeyRotation
{
    int sealed = 0; ///< how many secrets were sealed anew
    QString file; ///< that holds the new key
    bool wasReplaced = false; ///< the file: otherwise it held both keys before, and the old one is to be taken out
};

/// Puts another master key in the place of the one in use: a new one, or the one in `newKeyFile`.
///
/// Both keys are written to the file first, then every secret is sealed anew in one transaction, then the old key leaves the file. So
/// whenever this is interrupted, the file holds the key that opens the database. A file that this process cannot replace, as systemd's
/// credentials, must hold both keys before. ErrorCode::ConfigurationInvalid when it does not, or when something cannot be opened;
/// ErrorCode::Conflict while another process does the same.
Result<MasterKeyRotation> rotateMasterKey(const Settings &settings, Installation &installation, const QString &newKeyFile,
                                          const Actor &actor);

} // namespace sallyport
