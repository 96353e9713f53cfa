// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/place.h"
#include "core/transfer/fields.h"

namespace sallyport {

/// No record of an honest source is longer, in bytes: one that never ends must not fill the memory.
inline constexpr qsizetype longestRecord = 1024 * 1024;

/// One record of a source as it stands there.
struct RawRecord
{
    Place place;
    Fields fields;
    QString defect = {}; ///< why it cannot be read; empty: it can. The next one may be good.
};

/// Reads one record after another, with the memory of one.
class RecordSource
{
public:
    virtual ~RecordSource() = default;
    /// Nothing at the end. An error ends the source: ErrorCode::FileDamaged or ValidationFailed for what is no such source,
    /// DatabaseUnavailable.
    virtual Result<std::optional<RawRecord>> next() = 0;
    /// How much of it was read, from 0 to 1.
    virtual double progress() const = 0;
};

} // namespace sallyport
