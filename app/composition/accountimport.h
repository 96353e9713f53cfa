// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "core/api/import.h"

#include <mutex>

namespace sallyport {

/// Imports what an administrator sends to a running server: text alone, one import at a time. Administrators in it become users.
class AccountImport
{
public:
    /// Removes what imports left that were cut off.
    explicit AccountImport(Installation &installation);

    /// ErrorCode::ValidationFailed for what holds no accounts, Conflict while another one runs.
    Result<api::ImportView> run(const api::ImportRequest &request, const Actor &actor);

private:
    Result<api::ImportView> runFile(const QString &path, const api::ImportRequest &request, const Actor &actor);

    Installation &m_installation;
    std::mutex m_running;
};

} // namespace sallyport
