// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QUuid>

namespace sallyport {

/// A new version 7 UUID (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits, so ids sort by time.
QUuid uuidV7(const Clock &clock, Random &random);

/// The lower-case form without braces, as ids are stored and sent.
inline QString toText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace sallyport
