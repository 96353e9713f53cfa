// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sallyport::ui {

class ServerLink;
class StallWatch;

/// What somebody who is to help wants to know: versions, system, screen, server, when the windows stood still. No account, no path, no
/// secret. In English, since it goes into reports. Both may be nullptr.
QString diagnosticsText(const ServerLink *server, const StallWatch *stalls);

} // namespace sallyport::ui
