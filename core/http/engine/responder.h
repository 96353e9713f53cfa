// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <memory>

namespace sallyport::http {

/// Takes the answer to one request. Call it exactly once, from any thread, at any time: the front brings the answer to the
/// connection's thread, and drops it when that client is gone. Dropping the last copy uncalled answers 500.
class Responder
{
public:
    /// Where the answer goes.
    class Recipient
    {
    public:
        virtual ~Recipient() = default;
        /// Called from any thread; all but the first call are ignored.
        virtual void take(Response response) = 0;
        /// Called from any thread.
        virtual bool isWaiting() const = 0;
    };

    Responder() = default;
    explicit Responder(std::shared_ptr<Recipient> recipient) : m_recipient(std::move(recipient)) { }

    void operator()(Response response) const { m_recipient->take(std::move(response)); }
    /// Whether that client still waits: once it is gone, work for it can be left out.
    bool isWanted() const { return m_recipient && m_recipient->isWaiting(); }
    /// Whether it belongs to a request at all.
    explicit operator bool() const { return bool(m_recipient); }

private:
    std::shared_ptr<Recipient> m_recipient;
};

} // namespace sallyport::http
