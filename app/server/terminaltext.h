// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace sallyport {

/// The text with a visible mark (U+FFFD) for each control character and each invisible one. What a user typed elsewhere may hold
/// them, and a terminal must not obey it. Line feeds stay: they separate lines of ours.
QString printable(const QString &text);

/// Columns as wide as their widest cell. A cell stays on its line: line feeds in it are marked too.
QStringList tableLines(QList<QStringList> rows);

} // namespace sallyport
