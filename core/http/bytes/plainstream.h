// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/bytes/bytestream.h"
#include "core/http/listening/nativesocket.h"

namespace sallyport::http {

/// A connection without encryption.
class PlainStream final : public ByteStream
{
public:
    explicit PlainStream(SocketDescriptor descriptor) : m_descriptor(std::move(descriptor)) { }

    State handshake() override { return State::Done; }
    Moved read(char *data, qsizetype maxSize) override;
    Moved write(const char *data, qsizetype size) override;
    State endSending() override;

    qintptr descriptor() const override { return m_descriptor.get(); }
    bool isSecure() const override { return false; }

private:
    const SocketDescriptor m_descriptor;
};

} // namespace sallyport::http
