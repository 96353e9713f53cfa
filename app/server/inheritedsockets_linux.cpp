// SPDX-License-Identifier: Apache-2.0
#include "app/server/inheritedsockets.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sallyport {

namespace {

constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START

bool hasOption(int descriptor, int option, int expected)
{
    int value = 0;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, SOL_SOCKET, option, &value, &size) == 0 && value == expected;
}

} // namespace

Result<InheritedSockets> takeInheritedSockets()
{
    const bool forUs = qEnvironmentVariable("LISTEN_PID").toLongLong() == getpid();
    const int count = forUs ? qEnvironmentVariableIntValue("LISTEN_FDS") : 0;
    const QStringList names = qEnvironmentVariable("LISTEN_FDNAMES").split(u':');
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);

    InheritedSockets sockets;
    for (int i = 0; i < count; ++i) {
        const int descriptor = firstDescriptor + i;
        if (!hasOption(descriptor, SO_TYPE, SOCK_STREAM) || !hasOption(descriptor, SO_ACCEPTCONN, 1))
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail = QStringLiteral("LISTEN_FDS: descriptor %1 is no listening stream socket").arg(descriptor)};
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        (names.value(i) == u"metrics" ? sockets.metrics : sockets.serving).append(http::InheritedSocket{.descriptor = descriptor});
    }
    return sockets;
}

} // namespace sallyport
