// SPDX-License-Identifier: Apache-2.0
#include "core/base/mailaddress.h"

#include <algorithm>

namespace sallyport {

bool looksLikeMailAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView domain = text.sliced(at + 1);
    return at > 0 && !domain.isEmpty() && !domain.contains(u'@') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace sallyport
