// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace sallyport::http {

/// The statuses with which the gate itself ends a connection.
enum class RefusalStatus {
    BadRequest = 400,
    RequestTimeout = 408,
    ContentTooLarge = 413,
    UriTooLong = 414,
    UnsupportedMediaType = 415,
    ExpectationFailed = 417,
    MisdirectedRequest = 421,
    HeaderTooLarge = 431,
    NotImplemented = 501,
    VersionNotSupported = 505,
};

/// All of them, for counting.
inline constexpr std::array refusalStatuses{RefusalStatus::BadRequest,           RefusalStatus::RequestTimeout,
                                            RefusalStatus::ContentTooLarge,      RefusalStatus::UriTooLong,
                                            RefusalStatus::UnsupportedMediaType, RefusalStatus::ExpectationFailed,
                                            RefusalStatus::MisdirectedRequest,   RefusalStatus::HeaderTooLarge,
                                            RefusalStatus::NotImplemented,       RefusalStatus::VersionNotSupported};
constexpr size_t refusalIndex(RefusalStatus status)
{
    return size_t(std::ranges::find(refusalStatuses, status) - refusalStatuses.begin());
}

/// Why the gate does not let a request in. The connection ends with it: after a framing error nothing that follows can be trusted.
struct Refusal
{
    RefusalStatus status = RefusalStatus::BadRequest;
    QLatin1StringView detail; ///< English, a literal: never a piece of the request
};

inline Refusal badRequest(const char *detail)
{
    return {RefusalStatus::BadRequest, QLatin1StringView(detail)};
}

/// The answer that tells it: `{"detail": …, "code": …}`.
Response refusalResponse(const Refusal &refusal);

/// The answer when the server ends before the handler did.
Response stoppingResponse();

/// The answer when a handler gave none, threw, or gave one that cannot be sent.
Response internalErrorResponse();

} // namespace sallyport::http
