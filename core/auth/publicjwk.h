// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <openssl/types.h>

namespace sallyport {

/// The members of a public key on P-256 (RFC 7518, 6.2.1) or of Ed25519 (RFC 8037, 2) that its thumbprint is made of; empty for others.
QJsonObject publicJwkOf(const EVP_PKEY *key);

/// SHA-256 over those members, base64url (RFC 7638; RFC 8037, appendix A.3).
QByteArray jwkThumbprint(const QJsonObject &required);

} // namespace sallyport
