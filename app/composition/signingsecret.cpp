// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingsecret.h"

#include <QFile>

namespace sallyport {

Result<std::optional<Secret>> signingSecret(const Settings &settings)
{
    const bool fileWins =
        !settings.secretKeyFile.isEmpty() && settings.origin("secret_key_file").kind >= settings.origin("secret_key").kind;
    if (!fileWins)
        return settings.secretKey.isEmpty() ? std::optional<Secret>() : settings.secretKey.clone();

    QFile file(settings.secretKeyFile);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The secret key file %1 cannot be read: %2").arg(settings.secretKeyFile, file.errorString())};
    QByteArray content = file.read(64 * 1024);
    // Editors and `openssl rand -hex` end a file with a line break that is not part of the secret.
    qsizetype length = content.size();
    while (length > 0 && (content[length - 1] == '\n' || content[length - 1] == '\r'))
        --length;
    Secret secret(QByteArrayView(content).first(length));
    wipe(content.data(), size_t(content.size()));
    if (secret.isEmpty())
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The secret key file %1 is empty").arg(settings.secretKeyFile)};
    return secret;
}

} // namespace sallyport
