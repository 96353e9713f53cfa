// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

namespace sallyport {

/// An endpoint's output with header fields of its own, such as cookies: what a handler may give back instead of the output alone.
template<class Out>
struct Answer
{
    Out body = {};
    http::Headers headers = {};
};

} // namespace sallyport
