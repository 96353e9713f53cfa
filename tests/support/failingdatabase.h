// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databasefaults.h"

#include <atomic>

namespace sallyport {

/// Lets one call of the database fail, or one commit lose its answer: the nth from when it was told so. Thread-safe.
class FailingDatabase final : public DatabaseFaults
{
public:
    /// From now on; 1 is the next call.
    void failAt(int number)
    {
        m_failed = false;
        m_left = number;
        m_isArmed = true;
    }
    /// From now on; 1 is the next commit. It is kept, but whoever asked for it hears that the connection is gone.
    void loseAnswerAt(int number)
    {
        m_failed = false;
        m_commitsLeft = number;
        m_isArmed = true;
    }
    /// Nothing fails any more. Returns whether something did.
    bool stop()
    {
        m_left = 0;
        m_commitsLeft = 0;
        m_isArmed = false;
        return m_failed.exchange(false);
    }
    /// Between failAt() or loseAnswerAt() and stop().
    bool isArmed() const { return m_isArmed; }

    Result<> before(Call, QStringView) override
    {
        if (m_left.load() <= 0 || m_left.fetch_sub(1) != 1)
            return {};
        return fails();
    }
    Result<> after(Call call, QStringView) override
    {
        if (call != Call::Commit || m_commitsLeft.load() <= 0 || m_commitsLeft.fetch_sub(1) != 1)
            return {};
        return fails();
    }

private:
    Error fails()
    {
        m_failed = true;
        return Error{.code = ErrorCode::DatabaseUnavailable,
                     .detail = QStringLiteral("The database cannot be used right now."),
                     .cause = QStringLiteral("the test wants it so")};
    }

    std::atomic<int> m_left = 0;
    std::atomic<int> m_commitsLeft = 0;
    std::atomic<bool> m_failed = false;
    std::atomic_bool m_isArmed = false;
};

} // namespace sallyport
