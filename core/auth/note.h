// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace sallyport {

/// A note: the example of something that belongs to a user. Without an owner it was made anonymously (`--dev` only).
struct Note
{
    QUuid id;
    std::optional<QUuid> ownerId;
    QString text;
    bool completed = false;
    Timestamp createdAt;
    Timestamp updatedAt;

    bool operator==(const Note &) const = default;
};

} // namespace sallyport
