// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/settingvalue.h"

namespace sallyport {

/// What clients may cost, as settings. http::Limits says what each one does; a test keeps the defaults the same.
struct LimitSettings
{
    using Time = std::chrono::milliseconds;

    ByteSize requestLine{8 * 1024};
    ByteSize headerField{8 * 1024};
    ByteSize headerBlock{32 * 1024};
    int headerCount = 100;
    ByteSize body{1024 * 1024};
    Time headerTime{10'000};
    Time bodyTime{10'000};
    ByteSize bodyRate{4 * 1024};
    Time idleTime{60'000};
    Time writeTime{30'000};
    Time handshakeTime{10'000};
    int requestsPerConnection = 10'000;
    int connections = 4096;
    int connectionsPerNetwork = 512;
};

} // namespace sallyport
