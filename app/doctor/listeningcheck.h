// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/doctor/finding.h"
#include "core/base/settings.h"
#include "core/http/healthprobe.h"

#include <memory>
#include <vector>

namespace sallyport {

/// Asks every address that the settings name whether a server answers there, and where none does, whether one could.
class ListeningCheck
{
public:
    using Done = std::function<void(const Findings &)>;

    /// Calls `done` once, from the event loop.
    ListeningCheck(const Settings &settings, Done done);

private:
    void judge(const http::ListenAddress &address, const Result<http::HealthProbe::Answer> &answer);
    void judgeSilence(const http::ListenAddress &address, const Error &error);

    Findings m_findings;
    Done m_done;
    std::vector<std::unique_ptr<http::HealthProbe>> m_probes;
    size_t m_open = 0;
};

} // namespace sallyport
