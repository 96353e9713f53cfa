// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace sallyport {

/// One at sign with something before it and a domain after it. Whether it can receive mail only a mail can tell.
bool looksLikeMailAddress(QStringView text);

} // namespace sallyport
