// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"
#include "core/http/options.h"
#include "core/http/parsing/hostcheck.h"
#include "core/http/statistics.h"

namespace sallyport::http {

/// What all threads of one server share.
struct Front
{
    Front(RequestHandler &requestHandler, const Options &given) : handler(requestHandler), options(given), hosts(given.hosts) { }

    RequestHandler &handler;
    const Options options;
    const HostCheck hosts;
    Statistics statistics;
};

} // namespace sallyport::http
