// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/accountsource.h"

namespace sallyport {

/// What is known of a source as a whole.
struct SourceDescription
{
    QString name; ///< for people; a URL without its password
    QString location; ///< as a whole, so that no two have the same
    QString fingerprint; ///< equal for the same content alone
    std::optional<Timestamp> madeAt; ///< of a file: when it was written; a database is not as old as any of its passwords

    /// Reads a file, or the tables of a database, once. Errors as AccountSource::open().
    static Result<SourceDescription> of(const SourceOptions &options);
};

} // namespace sallyport
