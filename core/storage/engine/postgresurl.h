// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>

#include <utility>

namespace sallyport {

/// libpq's keywords and their values, decoded.
using LibpqParameters = QList<std::pair<QString, QString>>;

/// What follows `postgresql://`, as libpq reads it (postgresql.org/docs/15/libpq-connect.html, 34.1.1.2), but stricter: nothing is named
/// twice. ErrorCode::ConfigurationInvalid with a sentence that repeats nothing of it.
Result<LibpqParameters> parsePostgresUrl(QStringView afterScheme);

} // namespace sallyport
