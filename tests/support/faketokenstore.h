// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/tokenstore.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace sallyport {

/// A keychain in memory that answers from the event loop, as the real one, or fails as it is told.
class FakeTokenStore final : public TokenStore
{
public:
    /// What each call ends with from now on; none: it works.
    std::optional<ErrorCode> trouble;
    /// The same for save() alone.
    std::optional<ErrorCode> savingTrouble;

    bool holds(const QString &key) const { return m_tokens.contains(key); }
    qsizetype size() const { return m_tokens.size(); }

    void save(const QString &key, Secret token, std::function<void(Result<>)> done) override
    {
        const auto answer = savingTrouble ? failed(*savingTrouble) : this->answer();
        if (answer)
            m_tokens.insert(key, token.view().toByteArray());
        later([done = std::move(done), answer] { done(answer); });
    }

    void load(const QString &key, std::function<void(Result<Secret>)> done) override
    {
        const auto answer = this->answer();
        const auto token = m_tokens.value(key);
        later([done = std::move(done), answer, token] {
            if (!answer)
                done(failure(answer));
            else if (token.isEmpty())
                done(Error{.code = ErrorCode::KeychainEmpty, .detail = QStringLiteral("nothing is kept")});
            else
                done(Secret(token));
        });
    }

    void remove(const QString &key, std::function<void(Result<>)> done) override
    {
        if (!trouble)
            m_tokens.remove(key);
        later([done = std::move(done), answer = answer()] { done(answer); });
    }

private:
    static Result<> failed(ErrorCode code) { return Error{.code = code, .detail = QStringLiteral("the fake keychain was told to fail")}; }
    Result<> answer() const { return trouble ? failed(*trouble) : Result<>(); }

    /// Bound to this object: what was under way when a test ends goes with it.
    void later(std::function<void()> work) { QTimer::singleShot(0, &m_context, std::move(work)); }

    QHash<QString, QByteArray> m_tokens;
    QObject m_context;
};

} // namespace sallyport
