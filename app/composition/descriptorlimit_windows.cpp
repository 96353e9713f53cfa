// SPDX-License-Identifier: Apache-2.0
#include "app/composition/descriptorlimit.h"

#include <limits>

namespace sallyport {

qint64 raiseDescriptorLimit()
{
    return std::numeric_limits<qint64>::max(); // sockets are limited by memory alone
}

} // namespace sallyport
