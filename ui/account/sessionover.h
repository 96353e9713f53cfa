// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace sallyport::ui {

/// The call failed because the session did: the window says that, once, and the page need not.
inline bool isSessionOver(const Error &error)
{
    return error.code == ErrorCode::InvalidToken || error.code == ErrorCode::InvalidGrant || error.code == ErrorCode::InactiveUser
        || error.code == ErrorCode::Cancelled;
}

} // namespace sallyport::ui
