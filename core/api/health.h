// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"

#include <QString>

namespace sallyport::api {

/// That a server is there, and that it is this one: clients ask before anyone types a password.
struct Health
{
    QString status;
    QString service;
    QString version;
    std::optional<QString> registration; ///< "open" or "closed"
    std::optional<int> passwordMinimum; ///< bytes of UTF-8 of a new password, at least

    static constexpr auto schemaName = "Health";
    static constexpr auto fields()
    {
        return std::tuple{
            field("status", &Health::status, {.example = "ok"}),
            field("service", &Health::service, {.example = "sallyport"}),
            field("version", &Health::version),
            field("registration", &Health::registration, {.example = "open"}),
            field("password_min_length", &Health::passwordMinimum, {.description = "Of new passwords, in bytes of UTF-8", .example = "8"}),
        };
    }

    static QString serviceName() { return QStringLiteral("sallyport"); }
};

} // namespace sallyport::api
