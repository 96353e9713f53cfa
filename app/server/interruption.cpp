// SPDX-License-Identifier: Apache-2.0
#include "app/server/interruption.h"

#include <csignal>

namespace sallyport {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void remember(int number)
{
    interrupted = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    interrupted = 0;
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::isRequested() const
{
    return interrupted != 0;
}

} // namespace sallyport
