// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace sallyport {

/// One value of a configuration file, as text, with where it stands.
struct ConfigEntry
{
    QString key; ///< dotted for nested tables: `password.min_length`
    QString value; ///< lists joined with commas
    QString place; ///< "file:line"
    QString defect = {}; ///< why a `.env` file's line cannot be read; empty: it can
};

/// A TOML file's values. ErrorCode::ConfigurationInvalid with file, line and column.
Result<QList<ConfigEntry>> readTomlFile(const QString &path);

} // namespace sallyport
