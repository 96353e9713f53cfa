// SPDX-License-Identifier: Apache-2.0
#include "app/server/configcheck.h"

#include "app/composition/datadirectory.h"
#include "app/composition/frontoptions.h"
#include "app/composition/masterkey.h"
#include "app/composition/signingsecret.h"
#include "core/auth/signingkey.h"
#include "core/storage/engine/databaseurl.h"

#include <QFileInfo>

namespace sallyport {

namespace {

Result<> checkSecret(const Settings &settings)
{
    auto secret = signingSecret(settings);
    if (!secret)
        return failure(secret);
    if (!*secret)
        return {};
    auto key = SigningKey::fromSharedSecret(**secret);
    if (key)
        return {};
    return invalidSetting(settings, settings.secretKeyFile.isEmpty() ? "secret_key" : "secret_key_file", key.error().detail);
}

Result<> checkDatabase(const Settings &settings)
{
    auto url = parseDatabaseUrl(databaseUrl(settings));
    return url ? Result<>() : invalidSetting(settings, "database", url.error().detail);
}

/// A directory that is missing will be made at the start, if what is above it can be written.
Result<> checkDataDirectory(const Settings &settings)
{
    const QString path = dataDirectory(settings);
    QFileInfo place(path);
    if (place.exists()) {
        if (auto good = prepareDataDirectory(path); !good)
            return invalidSetting(settings, "data_dir", good.error().detail);
    } else {
        while (!place.exists() && !place.isRoot())
            place.setFile(place.absolutePath());
    }
    if (!place.isDir() || !place.isWritable())
        return invalidSetting(settings, "data_dir",
                              QStringLiteral("The data directory %1 cannot be used: %2 cannot be written").arg(path, place.filePath()));
    return {};
}

} // namespace

QList<Error> mistakesIn(const Settings &settings)
{
    QList<Error> mistakes;
    const auto note = [&mistakes](const auto &result) {
        if (!result)
            mistakes.append(result.error());
    };
    note(frontOptions(settings));
    note(checkSecret(settings));
    note(namedMasterKey(settings));
    note(checkDatabase(settings));
    note(checkDataDirectory(settings));
    return mistakes;
}

} // namespace sallyport
