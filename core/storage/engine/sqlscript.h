// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace sallyport {

/// The statements of a script, without comments. Knows quotes ('…' and "…") and `--` comments; not /* */, not triggers.
QStringList splitSqlScript(const QString &script);

} // namespace sallyport
