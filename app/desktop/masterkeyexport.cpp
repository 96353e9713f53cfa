// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/masterkeyexport.h"

#include "app/desktop/keychainvault.h"
#include "core/storage/files/masterkeyfile.h"
#include "core/storage/files/privatefile.h"

namespace sallyport {

namespace {

Result<> write(const Result<Secret> &text, const QString &dataDirectory, const QString &file)
{
    if (!text && text.error().code == ErrorCode::KeychainEmpty)
        return Error{.code = ErrorCode::KeychainEmpty,
                     .detail = QStringLiteral("The keychain has no master key for the data in %1").arg(dataDirectory)};
    if (!text)
        return failure(text);
    if (masterKeysFromText(*text).empty())
        return Error{.code = ErrorCode::KeychainAbsent, .detail = QStringLiteral("The entry in the keychain is no master key")};
    const auto made = createPrivateFile(file, *text);
    if (!made)
        return failure(made);
    if (!*made)
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("%1 is there already, and stays as it is").arg(file)};
    return {};
}

} // namespace

void exportMasterKey(TokenStore &keychain, const QString &dataDirectory, const QString &file, std::function<void(Result<>)> done)
{
    keychain.load(KeychainVault::entryOf(dataDirectory),
                  [dataDirectory, file, done = std::move(done)](const Result<Secret> &text) { done(write(text, dataDirectory, file)); });
}

} // namespace sallyport
