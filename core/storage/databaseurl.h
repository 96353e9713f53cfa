// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace sallyport {

/// Which database, as an operator writes it: `sqlite:///relative.db`, `sqlite:////absolute.db`.
struct DatabaseUrl
{
    enum class Dialect { Sqlite };

    Dialect dialect = Dialect::Sqlite;
    QString path; ///< as written after `sqlite:///`: no percent-decoding, relative to the working directory

    bool operator==(const DatabaseUrl &) const = default;
};

/// ErrorCode::ConfigurationInvalid with a sentence that never repeats the URL: it may hold a password.
Result<DatabaseUrl> parseDatabaseUrl(const QString &text);

} // namespace sallyport
