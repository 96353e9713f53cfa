// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/engine/requesthandler.h"
#include "core/http/options.h"
#include "core/http/parsing/hostcheck.h"
#include "core/http/statistics.h"

#include <memory>
#include <mutex>

namespace sallyport::http {

/// What is asked of those who come. Never changes: other rules take its place.
struct FrontRules
{
    explicit FrontRules(const Options &given) : options(given), hosts(given.hosts) { }

    const Options options;
    const HostCheck hosts;
};

/// What all threads of one server share.
class Front
{
public:
    Front(RequestHandler &requestHandler, const Options &options)
        : handler(requestHandler),
          m_rules(std::make_shared<const FrontRules>(options))
    { }

    /// The rules as they are now. From any thread; who asks often keeps them, and is told of others.
    std::shared_ptr<const FrontRules> rules() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_rules;
    }
    void setRules(std::shared_ptr<const FrontRules> rules)
    {
        const std::scoped_lock lock(m_mutex);
        m_rules = std::move(rules);
    }

    RequestHandler &handler;
    Statistics statistics;

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const FrontRules> m_rules;
};

} // namespace sallyport::http
