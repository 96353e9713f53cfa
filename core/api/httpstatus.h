// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/errorcode.h"

namespace sallyport::api {

/// The HTTP status an error is answered with (RFC 9110, 15; RFC 6749, 5.2). The only place where a code meets a status.
int httpStatus(ErrorCode code);

} // namespace sallyport::api
