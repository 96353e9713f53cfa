// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sallyport {

/// What is stored for an account that has no password, as some come with an import: a hash of today's costs that no password leads to
/// (an Argon2id output of 32 zero bytes has a chance of 2^-256), so that a try at it fails after the time any other takes.
inline QByteArray unusablePasswordHash()
{
    return QByteArrayLiteral("$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
}

} // namespace sallyport
