// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sallyport::ui {

/// Why a session is over, in one sentence; in general words where the server did not tell.
QString sessionEndText(const std::optional<SessionEnd> &why);

} // namespace sallyport::ui
