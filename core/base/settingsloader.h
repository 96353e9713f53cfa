// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settings.h"

#include <QProcessEnvironment>

namespace sallyport {

/// Where settings are looked for.
struct SettingSources
{
    QMap<QString, QString> flags; ///< by flag, e.g. "--listen"; several values joined with commas
    QProcessEnvironment environment;
    QString dotEnvFile; ///< read when it exists
    QString configFile; ///< TOML; empty: none. Must exist when named.
};

/// The settings of all sources: flag > environment > `.env` > file > default.
///
/// ErrorCode::ConfigurationInvalid names the file and line (or the variable) of an unknown key or a bad value, and the nearest known name.
Result<Settings> loadSettings(const SettingSources &sources);

/// The name among `known` that `name` is most likely a misspelling of, or empty.
QString nearestName(const QString &name, const QStringList &known);

} // namespace sallyport
