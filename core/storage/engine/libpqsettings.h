// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/engine/databaseurl.h"

namespace sallyport {

/// What libpq takes for its keywords: the URL's value, that of the service file which the URL or PGSERVICE names a part of, or the
/// environment's (libpq-connect.html, 34.15 and 34.17).
class LibpqSettings
{
public:
    explicit LibpqSettings(const DatabaseUrl &url);

    /// Empty: nobody says.
    QString value(QLatin1StringView keyword) const;
    /// How many hosts libpq tries one after the other; at least one.
    int hostCount() const;

private:
    using Values = QList<std::pair<QString, QString>>;

    Values m_url;
    Values m_service = {};
};

} // namespace sallyport
