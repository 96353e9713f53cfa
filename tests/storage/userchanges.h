// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"

namespace sallyport {

// Changes of one thing, as tests make them.

inline UserChange rename(const QString &name)
{
    UserChange change;
    change.username = name;
    return change;
}

inline UserChange readdress(const std::optional<QString> &email)
{
    UserChange change;
    change.email = email;
    return change;
}

inline UserChange demote()
{
    UserChange change;
    change.role = Role::User;
    return change;
}

inline UserChange disable(bool disabled = true)
{
    UserChange change;
    change.disabled = disabled;
    return change;
}

} // namespace sallyport
