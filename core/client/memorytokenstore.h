// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/tokenstore.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace sallyport {

/// "Until I quit": what is kept ends with the program, and never was anywhere but in memory.
class MemoryTokenStore final : public TokenStore
{
public:
    void save(const QString &key, Secret token, std::function<void(Result<>)> done) override
    {
        m_tokens.insert_or_assign(key, std::move(token));
        later([done = std::move(done)] { done({}); });
    }

    void load(const QString &key, std::function<void(Result<Secret>)> done) override
    {
        later([this, key, done = std::move(done)] {
            const auto found = m_tokens.find(key);
            if (found == m_tokens.end())
                return done(Error{.code = ErrorCode::KeychainEmpty, .detail = QStringLiteral("Nothing is kept")});
            done(found->second.clone());
        });
    }

    void remove(const QString &key, std::function<void(Result<>)> done) override
    {
        m_tokens.erase(key);
        later([done = std::move(done)] { done({}); });
    }

private:
    void later(std::function<void()> work) { QTimer::singleShot(0, &m_context, std::move(work)); }

    std::map<QString, Secret> m_tokens;
    QObject m_context; ///< what is under way goes with the store
};

} // namespace sallyport
