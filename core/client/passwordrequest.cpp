// SPDX-License-Identifier: Apache-2.0
#include "core/client/passwordrequest.h"

#include <QSysInfo>

namespace sallyport {

static constexpr int longestName = 200; // of a device, in the API

api::TokenRequest passwordRequest(const QString &username, Secret password, const Secret &deviceToken)
{
    api::TokenRequest request;
    request.grantType = QStringLiteral("password");
    request.username = username;
    request.password = std::move(password);
    request.deviceName = QStringLiteral("Sallyport (%1)").arg(QSysInfo::machineHostName()).left(longestName);
    if (!deviceToken.isEmpty())
        request.deviceToken = deviceToken.clone();
    return request;
}

} // namespace sallyport
