// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sallyport {

/// While it exists, the first Ctrl+C (SIGINT, SIGTERM) is remembered instead of ending the program; the second ends it. For long work
/// that has no event loop. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool isRequested() const;
};

} // namespace sallyport
