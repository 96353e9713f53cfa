// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/http/listening/listenaddress.h"

#include <memory>

namespace sallyport::http {

/// A socket that listens, however it came about. Closed, and its file removed if it made one, when it goes.
class ListeningSocket
{
public:
    virtual ~ListeningSocket() = default;

    /// ErrorCode::AddressUnavailable, or ConfigurationInvalid for what can never be listened on.
    static Result<std::unique_ptr<ListeningSocket>> open(const ListenAddress &address);

    /// Non-blocking.
    virtual qintptr descriptor() const = 0;
    /// Where clients find it, with the real port; never an InheritedSocket.
    virtual ListenAddress address() const = 0;
};

} // namespace sallyport::http
