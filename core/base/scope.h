// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <initializer_list>
#include <optional>

namespace sallyport {

/// What a token may be used for (RFC 6749, 3.3). A token never does more than its user may.
enum class Scope {
    Account, ///< change one's own account and see its sessions
    Notes, ///< one's own notes
    Admin, ///< administration; given to administrators only
};

inline constexpr std::array allScopes{Scope::Account, Scope::Notes, Scope::Admin};

/// "account", "notes", "admin".
QLatin1StringView scopeName(Scope scope);

/// A set of scopes.
class Scopes
{
public:
    constexpr Scopes() = default;
    constexpr Scopes(std::initializer_list<Scope> scopes)
    {
        for (const Scope scope : scopes)
            m_bits |= 1u << int(scope);
    }

    constexpr bool contains(Scope scope) const { return m_bits >> int(scope) & 1; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr Scopes operator&(Scopes a, Scopes b)
    {
        a.m_bits &= b.m_bits;
        return a;
    }
    bool operator==(const Scopes &) const = default;

    /// Names separated by single spaces, in the order of the enum.
    QString toText() const;
    /// Names we do not know are left out (RFC 6749, 3.3). Empty when it is not a list of scope tokens at all.
    static std::optional<Scopes> fromText(QStringView text);

private:
    unsigned m_bits = 0;
};

} // namespace sallyport
