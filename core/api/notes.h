// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/clock.h"

#include <QString>
#include <QUuid>

namespace sallyport::api {

/// A new note.
struct NoteInput
{
    QString text;
    bool completed = false;

    static constexpr auto schemaName = "NoteInput";
    static constexpr auto fields()
    {
        return std::tuple{
            field("text", &NoteInput::text, {.maxLength = 10'000, .example = "Buy milk"}),
            field("completed", &NoteInput::completed),
        };
    }
};

/// Names one note.
struct NoteReference
{
    QUuid id;

    static constexpr auto schemaName = "NoteReference";
    static constexpr auto fields() { return std::tuple{field("id", &NoteReference::id)}; }
};

/// What to change of a note; what is left out stays.
struct NoteChange
{
    QUuid id;
    std::optional<QString> text;
    std::optional<bool> completed;

    static constexpr auto schemaName = "NoteChange";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &NoteChange::id),
            field("text", &NoteChange::text, {.maxLength = 10'000}),
            field("completed", &NoteChange::completed),
        };
    }
};

struct NoteView
{
    QUuid id;
    QString text;
    bool completed = false;
    Timestamp createdAt;

    static constexpr auto schemaName = "Note";
    static constexpr auto fields()
    {
        return std::tuple{
            field("id", &NoteView::id),
            field("text", &NoteView::text, {.example = "Buy milk"}),
            field("completed", &NoteView::completed),
            field("created_at", &NoteView::createdAt),
        };
    }
};

/// A note in the tutorial's "items" shape.
struct ItemView
{
    QUuid itemId;
    QString owner;
    QString text;
    bool completed = false;

    static constexpr auto schemaName = "Item";
    static constexpr auto fields()
    {
        return std::tuple{
            field("item_id", &ItemView::itemId),
            field("owner", &ItemView::owner),
            field("text", &ItemView::text),
            field("completed", &ItemView::completed),
        };
    }
};

} // namespace sallyport::api
