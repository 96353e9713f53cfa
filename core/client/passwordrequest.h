// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/tokens.h"

namespace sallyport {

/// A sign-in by password (RFC 6749, section 4.3) from this computer. `deviceToken`: of an earlier one, so that tries of others do not slow
/// it down; may be empty.
api::TokenRequest passwordRequest(const QString &username, Secret password, const Secret &deviceToken);

} // namespace sallyport
