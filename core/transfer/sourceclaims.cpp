// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/sourceclaims.h"

namespace sallyport {

Result<std::shared_ptr<const ImportClaims>> claimsOf(const SourceOptions &options, const std::function<bool()> &wantsStop)
{
    const Result<std::unique_ptr<AccountSource>> source = AccountSource::open(options);
    if (!source)
        return failure(source);
    const auto claims = std::make_shared<ImportClaims>();
    while (!wantsStop()) {
        const Result<std::optional<AccountSource::Record>> record = (*source)->next();
        if (!record)
            return failure(record);
        if (!*record)
            break;
        const AccountSource::Record &read = **record;
        if (!read.content) {
            claims->add(read.place, read.id, read.names);
        } else if (const auto *account = std::get_if<ImportedAccount>(&*read.content)) {
            QStringList names{account->username};
            if (account->email)
                names.append(*account->email);
            claims->add(read.place, account->id, names);
        }
    }
    return std::shared_ptr<const ImportClaims>(claims);
}

} // namespace sallyport
