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
    const auto invalid = [&](const QString &what) {
        return invalidSetting(settings, "secret_key_file", QStringLiteral("The secret key file %1 %2").arg(file.fileName(), what));
    };
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("cannot be read: ") + file.errorString());
#ifdef Q_OS_UNIX
    // As for the TLS key: a group may read it, the way secrets are shared with a service.
    constexpr QFile::Permissions others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::WriteGroup | QFile::ExeGroup;
    if (file.permissions() & others)
        return invalid(
            QStringLiteral("can be used by others than its owner and group; make it private with: chmod 640 '%1'").arg(file.fileName()));
#endif
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
