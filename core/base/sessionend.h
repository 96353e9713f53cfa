// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace sallyport {

/// Why a session is over, where the server knows it and may tell: whoever holds a token of it.
enum class SessionEnd {
    SignedOut, ///< by its owner, on this device or another
    EndedByAdministrator,
    PasswordChanged, ///< by its owner or an administrator
    AccountDisabled,
    Idle, ///< it was not used for too long
    TooOld, ///< its absolute end has come, however it was used
    TokenReused, ///< a spent refresh token came back: somebody else may have a copy (RFC 9700, 4.14.2)
};

inline constexpr std::array allSessionEnds{
    SessionEnd::SignedOut, SessionEnd::EndedByAdministrator, SessionEnd::PasswordChanged, SessionEnd::AccountDisabled, SessionEnd::Idle,
    SessionEnd::TooOld,    SessionEnd::TokenReused,
};

/// As it stands in an answer's "reason", e.g. `password_changed`.
QLatin1StringView wireName(SessionEnd end);

/// The reverse; empty for a reason this version does not know.
std::optional<SessionEnd> sessionEndFromWireName(QStringView name);

} // namespace sallyport
