// SPDX-License-Identifier: Apache-2.0
#include "core/http/bytes/plainstream.h"

namespace sallyport::http {

namespace {

ByteStream::State stateOf(Transfer transfer, ByteStream::State whenBlocked)
{
    switch (transfer) {
    case Transfer::Done: return ByteStream::State::Done;
    case Transfer::Blocked: return whenBlocked;
    case Transfer::Ended: return ByteStream::State::Ended;
    case Transfer::Broken: return ByteStream::State::Broken;
    }
    Q_UNREACHABLE();
}

} // namespace

ByteStream::Moved PlainStream::read(char *data, qsizetype maxSize)
{
    qsizetype moved = 0;
    const Transfer transfer = receiveBytes(m_descriptor.get(), data, maxSize, moved);
    return {.state = stateOf(transfer, State::NeedsRead), .bytes = moved};
}

ByteStream::Moved PlainStream::write(const char *data, qsizetype size)
{
    qsizetype moved = 0;
    const Transfer transfer = sendBytes(m_descriptor.get(), data, size, moved);
    return {.state = stateOf(transfer, State::NeedsWrite), .bytes = moved};
}

ByteStream::State PlainStream::endSending()
{
    shutdownSending(m_descriptor.get());
    return State::Done;
}

} // namespace sallyport::http
