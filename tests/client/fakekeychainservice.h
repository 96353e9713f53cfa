// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychainservice.h"

#include <QTimer>

namespace sallyport {

/// A keychain's service that is as it is told.
class FakeKeychainService final : public KeychainService
{
public:
    Look state{.isThere = true, .mayComeUp = true, .isLocked = false, .name = QStringLiteral("Fake Keyring")};
    bool declines = false;

    void look(std::function<void(Look)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(state); });
    }

    void unlock(std::function<void(Result<>)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] {
            if (declines)
                return done(Error{.code = ErrorCode::KeychainLocked, .detail = QStringLiteral("declined")});
            state.isLocked = false;
            done({});
        });
    }

    void become(const Look &look)
    {
        state = look;
        Q_EMIT changed();
    }
};

} // namespace sallyport
