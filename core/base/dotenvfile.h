// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/configfile.h"

namespace sallyport {

/// A `.env` file's variables as python-dotenv reads them, which others read as well: `NAME=value`, `export NAME="value"`, `#` comments,
/// values in quotes over several lines. Only `${NAME}` stands for itself. What cannot be read is an entry with a defect: the file may be
/// somebody else's, and the next line good. A missing file has none.
Result<QList<ConfigEntry>> readDotEnvFile(const QString &path);

} // namespace sallyport
