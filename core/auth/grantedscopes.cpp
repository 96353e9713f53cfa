// SPDX-License-Identifier: Apache-2.0
#include "core/auth/grantedscopes.h"

namespace sallyport {

namespace {

std::optional<Scopes> unlessEmpty(Scopes scopes)
{
    return scopes.isEmpty() ? std::nullopt : std::optional(scopes);
}

} // namespace

Scopes scopesFor(Role role)
{
    switch (role) {
    case Role::User: return {Scope::Account, Scope::Notes};
    case Role::Administrator: return {Scope::Account, Scope::Notes, Scope::Admin};
    }
    Q_UNREACHABLE();
}

std::optional<Scopes> grantedScopes(Role role, const std::optional<Scopes> &asked)
{
    return unlessEmpty(scopesFor(role) & asked.value_or(scopesFor(role)));
}

std::optional<Scopes> refreshedScopes(Role role, Scopes granted, const std::optional<Scopes> &asked)
{
    if (!asked)
        return scopesFor(role) & granted;
    return (*asked & granted) == *asked ? unlessEmpty(scopesFor(role) & *asked) : std::nullopt;
}

} // namespace sallyport
