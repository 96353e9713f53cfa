// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serverassembly.h"
#include "core/client/serveraddress.h"

#include <QTemporaryDir>
#include <QThread>

namespace sallyport {

/// The real server for tests of client and windows: in a thread of the test's process, on 127.0.0.1, with its data in a directory that
/// goes when it does. Everything here blocks until it is done and ends the test program when it fails, so tests need not check.
///
///     InProcessServer server;                       // runs, registration open
///     server.addUser(u"ann"_qs);                    // with InProcessServer::password()
///     session.setServer(server.address());
///
/// Settings are those of the desktop's own server, changed before the start:
///
///     InProcessServer server([](Settings &s) { s.accessLifetime = std::chrono::seconds(1); });
///
/// For the desktop's LocalServer itself link sallyport_desktop_parts and make an EmbeddedServer.
class InProcessServer
{
public:
    using Adjust = std::function<void(Settings &)>;

    /// `faults`: what may make its database fail; none: nothing does.
    explicit InProcessServer(Adjust adjust = {}, DatabaseFaults *faults = nullptr);
    ~InProcessServer();
    Q_DISABLE_COPY_MOVE(InProcessServer)

    /// Good enough for the password rules; the one every account made here has.
    static QString password() { return QStringLiteral("correct horse battery staple"); }

    QUrl url() const { return m_url; }
    quint16 port() const { return quint16(m_url.port()); }
    ServerAddress address() const { return {ServerAddress::Kind::Remote, m_url, {}}; }
    QString dataDirectory() const { return m_directory.path(); }

    /// Makes an account past the registration, whatever that is set to.
    User addUser(const QString &name, Role role = Role::User);
    User addAdministrator(const QString &name) { return addUser(name, Role::Administrator); }
    void setDisabled(const QString &name, bool disabled);
    /// Ends every session of a user; returns how many there were.
    int endSessions(const QString &name);

    /// Nobody listens on the port any more.
    void stop();
    /// Runs again on the same data and port.
    void start();

private:
    void run(const std::function<void()> &work);

    QTemporaryDir m_directory;
    Settings m_settings;
    DatabaseFaults *const m_faults;
    QUrl m_url;
    QThread m_thread;
    QObject m_inThread; ///< lives in the server's thread
    std::unique_ptr<ServerAssembly> m_assembly; ///< touched only there
};

} // namespace sallyport
