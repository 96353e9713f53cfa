// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <variant>

namespace sallyport {

struct ImportedNote
{
    std::optional<QUuid> id;
    QString otherId; ///< theirs, where it is no UUID
    QString text;
    bool completed = false;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
};

/// An account as another system had it, in our terms but not checked by our rules.
struct ImportedAccount
{
    std::optional<QUuid> id; ///< none where theirs is no UUID
    QString username;
    std::optional<QString> email;
    std::optional<QString> fullName;
    bool administrator = false;
    bool disabled = false;
    std::optional<Timestamp> createdAt;
    std::optional<Timestamp> updatedAt;
    std::optional<Timestamp> lastSignInAt;
    std::optional<Timestamp> passwordChangedAt;
    QByteArray passwordHash; ///< as we store it; empty: no password
    QList<ImportedNote> notes;
};

/// A record that is no account, and is none of the errors either: a group in Django's dump, the heading of our own export.
struct OtherRecord
{ };

/// What a record means. A note here belongs to nobody.
using Imported = std::variant<OtherRecord, ImportedAccount, ImportedNote>;

} // namespace sallyport
