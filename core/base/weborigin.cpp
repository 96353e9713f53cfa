// SPDX-License-Identifier: Apache-2.0
#include "core/base/weborigin.h"

#include <QRegularExpression>

namespace sallyport {

bool isWebOrigin(QStringView text)
{
    const QRegularExpression form(
        QStringLiteral(R"(\A(https?)://(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*|\[[0-9a-f:.]+\]))"
                       R"((?::([1-9][0-9]{0,4}))?\z)"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return false;
    const int port = match.capturedView(2).toInt();
    return port != (match.capturedView(1) == u"https" ? 443 : 80) && port <= 65535;
}

bool isHostName(QStringView text)
{
    const QRegularExpression form(
        QStringLiteral(R"(\A(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)*\.?)"
                       R"(|\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)\z)"));
    return form.match(text.toString()).hasMatch();
}

} // namespace sallyport
