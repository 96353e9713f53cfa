// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// The pieces stored password hashes are written with (github.com/P-H-C/phc-string-format): base64 without padding, decimal costs.
namespace sallyport::Phc {

/// Bytes. A shorter hash would be met by chance.
inline constexpr qsizetype shortestHash = 16;
inline constexpr qsizetype longestHash = 128;
inline constexpr qsizetype longestSalt = 256;

/// ErrorCode::ValidationFailed.
Error unusable(const QString &sentence);

QByteArray toBase64(const QByteArray &bytes);
/// Empty when it is not spelled as toBase64() does, or its bytes are not as many.
std::optional<QByteArray> fromBase64(const QByteArray &text, qsizetype minimum, qsizetype maximum);
/// A decimal up to 12 digits, without sign or leading zeros.
std::optional<qint64> number(const QByteArray &digits);
/// The number of `name=number`.
std::optional<qint64> parameter(const QByteArray &part, QByteArrayView name);

} // namespace sallyport::Phc
