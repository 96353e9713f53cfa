// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

/// Accessible names that are the same in every language: people's auto-type and the scripts of screen readers look for them. So are the
/// titles of windows, which stand where they are set.
namespace sallyport::ui::frozen {

inline constexpr QLatin1StringView server("Server");
inline constexpr QLatin1StringView username("Username");
inline constexpr QLatin1StringView password("Password");
inline constexpr QLatin1StringView rememberMe("Remember me");
inline constexpr QLatin1StringView forgotYourPassword("Forgot your password?");
inline constexpr QLatin1StringView signIn("Sign in");
inline constexpr QLatin1StringView createAccount("Create account");
inline constexpr QLatin1StringView signOut("Sign out");

} // namespace sallyport::ui::frozen
