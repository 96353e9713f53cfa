// SPDX-License-Identifier: Apache-2.0
#include "core/http/listening/listeningsocket.h"

#include "core/http/listening/nativesocket.h"
#include "core/http/listening/unixlistener.h"

#include <QTcpServer>

namespace sallyport::http {

namespace {

constexpr int backlog = 1024; // connections the kernel keeps while we are busy; it cuts this to its own limit

/// QTcpServer only listens here: it says nothing when descriptors run out, and spins, so accepting is our own. It lets a restarted
/// server have its port at once (SO_REUSEADDR, not on Windows, where that would let others take it), and [::] be IPv6 alone, so that
/// 0.0.0.0 can stand beside it.
class TcpListener final : public ListeningSocket
{
public:
    static Result<std::unique_ptr<ListeningSocket>> open(const TcpAddress &address)
    {
        auto listener = std::make_unique<TcpListener>();
        listener->m_server.setListenBacklogSize(backlog);
        if (!listener->m_server.listen(address.host, address.port))
            return Error{.code = ErrorCode::AddressUnavailable,
                         .detail = QStringLiteral("Cannot listen on ") + toText(address),
                         .cause = listener->m_server.errorString()};
        listener->m_server.pauseAccepting();
        return {std::move(listener)};
    }
    qintptr descriptor() const override { return m_server.socketDescriptor(); }
    ListenAddress address() const override { return TcpAddress{m_server.serverAddress(), m_server.serverPort()}; }

private:
    QTcpServer m_server;
};

class InheritedListener final : public ListeningSocket
{
public:
    static Result<std::unique_ptr<ListeningSocket>> open(const InheritedSocket &socket)
    {
        const auto name = socketName(socket.descriptor);
        if (!name || !prepareListening(socket.descriptor))
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail = QStringLiteral("Descriptor %1 is not a listening stream socket").arg(socket.descriptor)};
        return {std::make_unique<InheritedListener>(socket.descriptor, *name)};
    }
    InheritedListener(int descriptor, ListenAddress address) : m_descriptor(descriptor), m_address(std::move(address)) { }
    qintptr descriptor() const override { return m_descriptor.get(); }
    ListenAddress address() const override { return m_address; }

private:
    const SocketDescriptor m_descriptor;
    const ListenAddress m_address;
};

Result<std::unique_ptr<ListeningSocket>> openAny(const ListenAddress &address)
{
    if (const auto *tcp = std::get_if<TcpAddress>(&address))
        return TcpListener::open(*tcp);
    if (const auto *path = std::get_if<UnixAddress>(&address))
        return UnixListener::open(*path, backlog);
    return InheritedListener::open(std::get<InheritedSocket>(address));
}

} // namespace

Result<std::unique_ptr<ListeningSocket>> ListeningSocket::open(const ListenAddress &address)
{
    auto socket = openAny(address);
    if (socket)
        limitSendBuffers((*socket)->descriptor());
    return socket;
}

} // namespace sallyport::http
