// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/frontoptions.h"

namespace sallyport {

/// Takes over the listening sockets that systemd (or whoever speaks its protocol, sd_listen_fds(3)) opened for this process, and
/// removes them from the environment. One named `metrics` (FileDescriptorName=) serves metrics.
/// ErrorCode::ConfigurationInvalid for what is no listening stream socket.
Result<InheritedSockets> takeInheritedSockets();

} // namespace sallyport
