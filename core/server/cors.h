// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/response.h"

#include <QStringList>

namespace sallyport {

/// Which web pages may read our answers (Fetch Standard, 3.2). Without any allowed origin it adds nothing at all.
class Cors
{
public:
    explicit Cors(const QStringList &allowedOrigins);

    /// A browser's question before the real request?
    static bool isPreflight(const http::Request &request);
    /// The answer to it. `allowedMethods` as in Allow.
    http::Response answerPreflight(const QByteArray &origin, const QByteArray &allowedMethods) const;
    /// Adds what lets a page of this origin read the answer.
    void apply(const QByteArray &origin, http::Response &response) const;

private:
    QList<QByteArray> m_allowed;
};

} // namespace sallyport
