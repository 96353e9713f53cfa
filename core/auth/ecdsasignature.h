// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace sallyport {

/// The longest DER form of a P-256 signature: two integers of at most 33 bytes, three headers of two.
inline constexpr size_t maximumDerSignatureBytes = 72;

/// R‖S, 64 bytes (RFC 7518, 3.4), from the DER form OpenSSL makes; empty when it is none.
QByteArray rawFromDerSignature(std::span<const unsigned char> der);

/// The reverse; empty unless it is exactly 64 bytes.
QByteArray derFromRawSignature(QByteArrayView raw);

} // namespace sallyport
