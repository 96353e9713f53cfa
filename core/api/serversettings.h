// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"

#include <QList>
#include <QString>

namespace sallyport::api {

/// A setting as it is in force, and who said so. Of a secret only that it is set.
struct SettingView
{
    QString key;
    QString group;
    QString value;
    QString origin;
    QString place;
    QString description;

    static constexpr auto schemaName = "Setting";
    static constexpr auto fields()
    {
        return std::tuple{
            field("key", &SettingView::key, {.example = "access_lifetime"}),
            field("group", &SettingView::group, {.oneOf = "serving data accounts web operation limits"}),
            field("value", &SettingView::value, {.description = "As in the configuration file; of a secret only that it is set"}),
            field("origin", &SettingView::origin, {.oneOf = "default file dotenv environment flag"}),
            field("place", &SettingView::place, {.description = "The flag, the variable's name, or file and line; empty for a default"}),
            field("description", &SettingView::description),
        };
    }
};

struct SettingListView
{
    QList<SettingView> items;

    static constexpr auto schemaName = "SettingList";
    static constexpr auto fields() { return std::tuple{field("items", &SettingListView::items)}; }
};

} // namespace sallyport::api
