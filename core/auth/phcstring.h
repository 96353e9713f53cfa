// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sallyport {

/// The parts of an Argon2id hash as written in a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
struct PhcString
{
    quint32 memoryKiB = 0;
    quint32 passes = 0;
    quint32 lanes = 0;
    QByteArray salt;
    QByteArray hash;

    QByteArray toText() const;
};

/// Empty for anything else, and for costs no honest hash has (over 1 GiB, 32 passes or 16 lanes): checking one would be a denial of
/// service.
std::optional<PhcString> parsePhcString(QByteArrayView text);

} // namespace sallyport
