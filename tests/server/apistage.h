// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/testinstallation.h"

namespace sallyport {

/// An installation with everything that calls are about: `root` who is the one administrator, `ann` with a note and two sessions, `ben`
/// with a session. Requests name what they mean in braces, as `{ann}`.
class ApiStage
{
public:
    explicit ApiStage(const TestInstallation::Options &options = everything());

    /// Registration open, with documents and rate limits.
    static TestInstallation::Options everything();

    /// Whoever is named has a token, for all they may do.
    QByteArray token(const QByteArray &name) const { return m_tokens.value(name); }
    void setToken(const QByteArray &name, const QByteArray &token) { m_tokens.insert(name, token); }
    /// Puts what is meant in the place of `{ann}`, `{root}`, `{ben}` (ids), `{nobody}` (an id of nothing), `{note}`, `{session}`
    /// (another one of ann's), `{ben_session}`, `{refresh}` (ann's refresh token), `{key}` (that signs), `{old_key}`.
    QByteArray filled(QByteArray text) const;
    /// The answer to a request in these words. `body` is JSON, or a form when it begins with no brace.
    http::Response call(http::Method method, const QByteArray &target, const QByteArray &body = {}, const http::Headers &headers = {});
    http::Response callAs(const QByteArray &name, http::Method method, const QByteArray &target, const QByteArray &body = {});

    TestInstallation installation;

private:
    QHash<QByteArray, QByteArray> m_tokens;
    QHash<QByteArray, QByteArray> m_words;
};

} // namespace sallyport
