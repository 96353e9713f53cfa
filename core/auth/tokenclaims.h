// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accessclaims.h"
#include "core/base/result.h"

namespace sallyport {

/// Reads the payload of an access token whose signature is right: for this issuer and audience, with everything RFC 9068 and we
/// ask for, each in its type. Times are read, not judged. ErrorCode::InvalidToken with the reason as its cause.
///
/// Strict: the text must be what our own writer makes of its claims, so nothing in it can be read in two ways (a claim that
/// stands twice, a number as text, another spelling of a name).
Result<DatedClaims> readTokenClaims(const QByteArray &json, const QString &issuer, const QString &audience);

/// The one refusal of access tokens; the reason is for the log only.
Error invalidToken(const char *cause);

} // namespace sallyport
