// SPDX-License-Identifier: Apache-2.0
#include "core/client/wirerequest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sallyport {

QByteArray plainText(const QByteArray &json)
{
    if (!json.startsWith('"'))
        return json; // numbers, true and false read the same
    return QJsonDocument::fromJson('[' + json + ']').array().first().toString().toUtf8();
}

} // namespace sallyport
