// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databasefaults.h"

#include <atomic>

namespace sallyport {

/// Lets one call of the database fail: the nth from when it was told so. Thread-safe.
class FailingDatabase final : public DatabaseFaults
{
public:
    /// From now on; 1 is the next call.
    void failAt(int number)
    {
        m_failed = false;
        m_left = number;
    }
    /// Nothing fails any more. Returns whether something did.
    bool stop()
    {
        m_left = 0;
        return m_failed.exchange(false);
    }

    Result<> before(Call, QStringView) override
    {
        if (m_left.load() <= 0 || m_left.fetch_sub(1) != 1)
            return {};
        m_failed = true;
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The database cannot be used right now."),
                     .cause = QStringLiteral("the test wants it so")};
    }

private:
    std::atomic<int> m_left = 0;
    std::atomic<bool> m_failed = false;
};

} // namespace sallyport
