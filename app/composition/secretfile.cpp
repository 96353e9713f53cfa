// SPDX-License-Identifier: Apache-2.0
#include "app/composition/secretfile.h"

#include "core/base/fileexposure.h"
#include "core/base/log.h"

namespace sallyport {

Result<Secret> readSecretFile(const Settings &settings, const char *key, const QString &what, const QString &path)
{
    QFile file(path);
    const auto invalid = [&](const QString &why) {
        return invalidSetting(settings, key, QStringLiteral("The %1 %2 %3").arg(what, path, why));
    };
    if (!file.open(QIODevice::ReadOnly))
        return invalid(QStringLiteral("cannot be read: ") + file.errorString());
    switch (exposureOf(file)) {
    case FileExposure::None: break;
    case FileExposure::Readable:
        qCWarning(lcServer, "Every user of this machine can read the %ls %ls; make it private with: chmod 640 '%ls'", qUtf16Printable(what),
                  qUtf16Printable(path), qUtf16Printable(path));
        break;
    case FileExposure::Changeable:
        return invalid(QStringLiteral("can be changed by others than its owner; make it private with: chmod 640 '%1'").arg(path));
    }
    QByteArray content = file.read(64 * 1024);
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
