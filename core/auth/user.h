// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace sallyport {

enum class Role { User, Administrator };

/// An account as it is stored, without its password.
struct User
{
    QUuid id;
    QString username;
    std::optional<QString> email;
    std::optional<QString> fullName;
    Role role = Role::User;
    bool disabled = false;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<Timestamp> lastSignInAt;
    Timestamp passwordChangedAt;

    bool operator==(const User &) const = default;
};

/// What a user name or an address is compared by: Unicode NFKC and case folded, so that "Ann" and "ANN" are one.
/// What is longer than any name or address can be is left as it is.
QString identifierKey(QStringView nameOrAddress);

/// What a name looks like (UTS 39, section 4): equal for names that people cannot tell apart on a screen.
QString confusableSkeleton(QStringView nameOrAddress);

} // namespace sallyport
