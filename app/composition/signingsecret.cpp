// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingsecret.h"

#include "core/base/fileexposure.h"
#include "core/base/log.h"

namespace sallyport {

Result<std::optional<Secret>> signingSecret(const Settings &settings)
{
    const bool fileWins =
        !settings.secretKeyFile.isEmpty() && settings.origin("secret_key_file").kind >= settings.origin("secret_key").kind;
    if (!fileWins)
        return settings.secretKey.isEmpty() ? std::optional<Secret>() : settings.secretKey.clone();

    QFile file(settings.secretKeyFile);
    const auto invalid = [&](const QString &what) {
        return invalidSetting(settings, "secret_key_file", QStringLiteral("The secret key file %1 %2").arg(file.fileName(), what));
    };
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("cannot be read: ") + file.errorString());
    switch (exposureOf(file)) {
    case FileExposure::None: break;
    case FileExposure::Readable:
        qCWarning(lcServer, "Every user of this machine can read the secret key file %ls; make it private with: chmod 640 '%ls'",
                  qUtf16Printable(file.fileName()), qUtf16Printable(file.fileName()));
        break;
    case FileExposure::Changeable:
        return invalid(
            QStringLiteral("can be changed by others than its owner; make it private with: chmod 640 '%1'").arg(file.fileName()));
    }
    QByteArray content = file.read(64 * 1024);
    // Editors and `openssl rand -hex` end a file with a line break that is not part of the secret.
    qsizetype length = content.size();
    while (length > 0 && (content[length - 1] == '\n' || content[length - 1] == '\r'))
        --length;
    Secret secret(QByteArrayView(content).first(length));
    wipe(content.data(), size_t(content.size()));
    if (secret.isEmpty())
        return invalid(QStringLiteral("is empty"));
    return secret;
}

} // namespace sallyport
