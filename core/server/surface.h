// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server/apipage.h"
#include "core/server/cors.h"
#include "core/server/router.h"

#include <memory>

namespace sallyport {

/// What a request meets: the routes with their handlers, and what web pages may do. Never changes: when settings do, another one takes its
/// place, and a request goes on with the one it met.
struct Surface
{
    Surface(std::shared_ptr<const Router> filledRouter, const QStringList &corsOrigins, bool docs)
        : router(std::move(filledRouter)),
          cors(corsOrigins),
          page(docs ? std::optional<ApiPage>(std::in_place) : std::nullopt)
    { }

    const std::shared_ptr<const Router> router;
    const Cors cors;
    const std::optional<ApiPage> page; ///< at /docs
};

} // namespace sallyport
