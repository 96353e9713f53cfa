// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/importclaims.h"
#include "core/transfer/accountsource.h"

#include <functional>

namespace sallyport {

/// Reads a source to its end. Errors as AccountSource::open() and next(): of what is not whole nothing is known. What `wantsStop` cuts off
/// is not to be used.
Result<std::shared_ptr<const ImportClaims>> claimsOf(const SourceOptions &options, const std::function<bool()> &wantsStop);

} // namespace sallyport
