// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace sallyport::api {

/// Which accounts to export.
struct UserExportFilter
{
    QString search;
    std::optional<QString> role;
    std::optional<bool> disabled;
    int limit = 1000;
    QString cursor;

    static constexpr auto schemaName = "UserExportFilter";
    static constexpr auto fields()
    {
        return std::tuple{
            field("q", &UserExportFilter::search, {.maxLength = 200, .optional = true, .example = "ann"}),
            field("role", &UserExportFilter::role, {.oneOf = "admin user"}),
            field("disabled", &UserExportFilter::disabled),
            field("limit", &UserExportFilter::limit, {.minimum = 1, .maximum = 1000, .optional = true}),
            field("cursor", &UserExportFilter::cursor,
                  {.maxLength = 1024, .optional = true, .description = "next_cursor of the page before"}),
        };
    }
};

/// The same done to many accounts.
struct BulkChange
{
    static constexpr int mostAccounts = 1000;

    QString action;
    QList<QUuid> ids;
    Secret currentPassword;

    static constexpr auto schemaName = "BulkChange";
    static constexpr auto fields()
    {
        return std::tuple{
            field("action", &BulkChange::action, {.oneOf = "disable enable delete sign_out", .example = "disable"}),
            field("ids", &BulkChange::ids, {.description = "Of 1 to 1000 accounts"}),
            field("current_password", &BulkChange::currentPassword,
                  {.description = "Of the administrator who asks", .example = "correct horse battery staple"}),
        };
    }
};

/// What became of one of them.
struct BulkOutcome
{
    QUuid id;
    bool done = false;
    std::optional<QString> code;
    std::optional<QString> detail;

    static constexpr auto schemaName = "BulkOutcome";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &BulkOutcome::id),
            field("done", &BulkOutcome::done, {.description = "Also where nothing had to be changed"}),
            field("code", &BulkOutcome::code, {.description = "Why not, as errors say it", .example = "last_administrator"}),
            field("detail", &BulkOutcome::detail),
        };
    }
};

/// Each in the order it was asked for.
struct BulkOutcomeList
{
    QList<BulkOutcome> items;
    int done = 0;
    int refused = 0;

    static constexpr auto schemaName = "BulkOutcomeList";
    static constexpr auto fields()
    {
        return std::tuple{
            field("items", &BulkOutcomeList::items),
            field("done", &BulkOutcomeList::done),
            field("refused", &BulkOutcomeList::refused),
        };
    }
};

} // namespace sallyport::api
