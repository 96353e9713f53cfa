// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sallyport {

/// What a session list calls a client by its User-Agent: "Firefox on Linux" for browsers; for others what they send, cut to a length
/// that fits a list. Shown to people only: nothing is decided by it.
QString deviceName(QByteArrayView userAgent);

/// A text that a client sent, fit for such a list: one line, bounded, without control characters and invisible ones (which also turn
/// the direction of text around). Empty when nothing is left.
QString deviceLabel(const QString &text);

} // namespace sallyport
