// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"

#include <QStringList>

namespace sallyport {

/// Whether a request may come from the page that sends it: what browsers say in Origin, which no page can forge (OWASP, Cross-Site
/// Request Forgery Prevention). Requests without the field come from no page of another site.
class OriginCheck
{
public:
    /// `allowed`: origins besides the server's own.
    explicit OriginCheck(const QStringList &allowed);

    bool accepts(const http::Request &request) const;

private:
    QList<QByteArray> m_allowed;
};

} // namespace sallyport
