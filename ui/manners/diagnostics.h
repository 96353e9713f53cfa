// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport::ui {

class ServerLink;

/// What somebody who is to help wants to know: versions, system, screen, server. No account, no path, no secret. In English, since it
/// goes into reports. `server` may be nullptr.
QString diagnosticsText(const ServerLink *server);

} // namespace sallyport::ui
