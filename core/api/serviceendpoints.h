// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/health.h"

/// What the server tells of itself.
namespace sallyport::api {

inline constexpr Endpoint<Nothing, Health, Access::Public> live{.verb = Verb::Get,
                                                                .path = "/livez",
                                                                .operation = "checkLive",
                                                                .summary = "The server runs, and which one it is",
                                                                .tag = "health",
                                                                .lane = Lane::Inline};
inline constexpr Endpoint<Nothing, Health, Access::Public> ready{.verb = Verb::Get,
                                                                 .path = "/readyz",
                                                                 .operation = "checkReady",
                                                                 .summary = "The server can do its work",
                                                                 .tag = "health",
                                                                 .patience = std::chrono::seconds(1), // balancers wait little more
                                                                 .errors = ErrorSet::of(ErrorCode::DatabaseUnavailable)};
inline constexpr Endpoint<Nothing, QJsonObject, Access::Public> openApi{.verb = Verb::Get,
                                                                        .path = "/openapi.json",
                                                                        .operation = "readOpenApi",
                                                                        .summary = "This document",
                                                                        .tag = "health",
                                                                        .lane = Lane::Inline,
                                                                        .errors = ErrorSet::of(ErrorCode::NotFound)};

} // namespace sallyport::api
