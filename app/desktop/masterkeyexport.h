// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/tokenstore.h"

#include <QString>

#include <functional>

namespace sallyport {

/// Copies the master key of the server on this computer from the keychain into a new private file. There other programs find it, such as
/// `sallyportd` with the same data. ErrorCode::Conflict when the file is there already.
void exportMasterKey(TokenStore &keychain, const QString &dataDirectory, const QString &file, std::function<void(Result<>)> done);

} // namespace sallyport
