// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sallyport::http {

/// One client's connection as bytes in both directions, plain or behind TLS. Non-blocking; owns its descriptor.
///
/// Knows nothing of HTTP, keeps no buffer of answers and no timer: the gate connection does.
///
/// Under an edge-triggered epoll each step has to be repeated until it says NeedsRead or NeedsWrite: a TLS stream may hold a decrypted
/// record that no readiness of the descriptor tells of. Either step of TLS may ask for either readiness.
class ByteStream
{
public:
    enum class State {
        Done, ///< something was moved, or the step is complete
        NeedsRead, ///< nothing now: goes on when the descriptor can be read
        NeedsWrite, ///< nothing now: goes on when the descriptor can be written
        Ended, ///< the peer sends nothing more; it may still take answers
        Broken, ///< the connection is of no use any more
    };
    struct Moved
    {
        State state = State::Broken;
        qsizetype bytes = 0; ///< only with Done
    };

    virtual ~ByteStream() = default;

    /// Brings the connection to where bytes can flow. A plain one is there at once.
    virtual State handshake() = 0;
    virtual Moved read(char *data, qsizetype maxSize) = 0;
    /// After NeedsRead or NeedsWrite the same bytes come again; they may have moved in memory, and more may follow them.
    virtual Moved write(const char *data, qsizetype size) = 0;
    /// Tells the peer that nothing more will be sent (TLS: close_notify first), while what it still sends can be read.
    virtual State endSending() = 0;

    virtual qintptr descriptor() const = 0;
    virtual bool isSecure() const = 0;
    /// Whether the handshake continued an earlier session of this client, which spares signature and key exchange.
    virtual bool isResumed() const { return false; }
};

} // namespace sallyport::http
