// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/http/request.h"

#include <chrono>
#include <optional>

namespace sallyport {

/// The cookies browsers keep for us. `__Host-` makes sure that no other host, and nobody without TLS, can set one (RFC 6265bis, 4.1.3.2).
inline constexpr QByteArrayView sessionCookie("__Host-sallyport");
inline constexpr QByteArrayView deviceCookie("__Host-sallyport-device");

/// The value of a cookie in a Cookie field; empty when it is not there or is there twice.
QByteArrayView cookieValue(QByteArrayView cookies, QByteArrayView name);

/// A Set-Cookie field that scripts cannot read, other sites' requests do not carry and plain HTTP does not send. Without a lifetime it
/// goes with the browser.
http::Header setCookie(QByteArrayView name, const Secret &value, std::optional<std::chrono::seconds> lifetime);
http::Header removeCookie(QByteArrayView name);

/// What writes with a session cookie must carry in `X-CSRF-Token`: HMAC-SHA-256 with the cookie as the key, so it belongs to the session
/// and nothing is stored for it (OWASP, Cross-Site Request Forgery Prevention). Tells nothing about the cookie.
QString csrfToken(const Secret &cookie);

} // namespace sallyport
