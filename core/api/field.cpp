// SPDX-License-Identifier: Apache-2.0
#include "core/api/field.h"

namespace sallyport::api {

QStringList choicesOf(const Rules &rules)
{
    return QString::fromLatin1(rules.oneOf).split(u' ', Qt::SkipEmptyParts);
}

} // namespace sallyport::api
