// SPDX-License-Identifier: Apache-2.0
#include "core/base/sessionend.h"

#include <QtGlobal>

#include <algorithm>

namespace sallyport {

QLatin1StringView wireName(SessionEnd end)
{
    switch (end) {
    case SessionEnd::SignedOut: return QLatin1StringView("signed_out");
    case SessionEnd::EndedByAdministrator: return QLatin1StringView("ended_by_administrator");
    case SessionEnd::PasswordChanged: return QLatin1StringView("password_changed");
    case SessionEnd::AccountDisabled: return QLatin1StringView("account_disabled");
    case SessionEnd::Idle: return QLatin1StringView("idle");
    case SessionEnd::TooOld: return QLatin1StringView("too_old");
    case SessionEnd::TokenReused: return QLatin1StringView("token_reused");
    }
    Q_UNREACHABLE();
}

std::optional<SessionEnd> sessionEndFromWireName(QStringView name)
{
    const auto *found = std::ranges::find_if(allSessionEnds, [name](SessionEnd end) { return name == wireName(end); });
    return found != allSessionEnds.end() ? std::optional(*found) : std::nullopt;
}

} // namespace sallyport
