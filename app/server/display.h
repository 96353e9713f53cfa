// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/jsonwriter.h"
#include "core/base/clock.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace sallyport {

/// What stands in a table where there is nothing.
inline QString orDash(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? *text : QStringLiteral("-");
}

/// In this machine's time zone, for people.
inline QString localTime(Timestamp time, const QString &format = QStringLiteral("yyyy-MM-dd HH:mm"))
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(format);
}

/// As the API says it.
inline QString utcText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

inline QString timeOrNever(const std::optional<Timestamp> &time)
{
    return time ? localTime(*time) : QStringLiteral("never");
}

/// The same JSON that the API sends.
template<class View>
QJsonObject jsonOf(const View &view)
{
    return QJsonDocument::fromJson(api::toJson(view)).object();
}

} // namespace sallyport
