// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/request.h"

namespace sallyport::http {

/// What stands on every answer, a refusal of the gate too: nothing is kept, guessed, framed or run, for none of them is ever a page
/// (OWASP, REST Security Cheat Sheet).
inline Headers safetyHeaders()
{
    return {{QByteArrayLiteral("cache-control"), QByteArrayLiteral("no-store")},
            {QByteArrayLiteral("content-security-policy"), QByteArrayLiteral("default-src 'none'; frame-ancestors 'none'")},
            {QByteArrayLiteral("referrer-policy"), QByteArrayLiteral("no-referrer")},
            {QByteArrayLiteral("x-content-type-options"), QByteArrayLiteral("nosniff")}};
}

} // namespace sallyport::http
