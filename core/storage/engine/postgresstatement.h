// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

class QSqlDriver;

namespace sallyport {

/// Statements as PostgreSQL has them prepared. Ours are prepared by name and never taken back: they go with their connection. Qt's own way
/// asks the server to forget each of them, which a connection that is gone answers with a warning for each.

/// Whether PREPARE takes it: what reads or changes rows.
bool canBePrepared(const QString &sql);
/// `PREPARE name AS …`, each `?` as `$1`, `$2`, …; those in quotes stay.
QString prepareText(const QString &name, const QString &sql);
/// `EXECUTE name (…)`. A NUL, which PostgreSQL has in no text, becomes U+FFFD as in HTML (2.7.4 of its standard).
QString executeText(const QSqlDriver &driver, const QString &name, const QVariantList &values);

} // namespace sallyport
