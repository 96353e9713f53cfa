// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/random.h"
#include "core/base/secret.h"

namespace sallyport {

/// Opaque refresh tokens, and the cookies of browser sessions: 256 random bits as base64url, kept only as their SHA-256 (no salt is needed
/// for random input).
namespace RefreshToken {

constexpr qsizetype textSize = 43; ///< of every token

Secret make(Random &random);
QByteArray hash(const Secret &token);
/// A new salt for child().
QByteArray salt(Random &random);
/// The token that follows `parent`: HMAC-SHA-256 over the salt with the parent as the key. Who holds the parent can be given the same child
/// twice, and the database (salt and hashes) is worth nothing without it.
Secret child(const Secret &parent, const QByteArray &salt);

} // namespace RefreshToken

} // namespace sallyport
