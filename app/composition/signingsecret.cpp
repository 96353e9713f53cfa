// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingsecret.h"

#include "app/composition/secretfile.h"

namespace sallyport {

Result<std::optional<Secret>> signingSecret(const Settings &settings)
{
    const bool fileWins =
        !settings.secretKeyFile.isEmpty() && settings.origin("secret_key_file").kind >= settings.origin("secret_key").kind;
    if (!fileWins)
        return settings.secretKey.isEmpty() ? std::optional<Secret>() : settings.secretKey.clone();

    auto secret = readSecretFile(settings, "secret_key_file", QStringLiteral("secret key file"), settings.secretKeyFile);
    if (!secret)
        return failure(secret);
    return std::optional(std::move(*secret));
}

} // namespace sallyport
