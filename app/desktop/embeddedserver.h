// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/serverassembly.h"
#include "core/client/localserver.h"

#include <QThread>

namespace sallyport {

/// The real server in a thread of this process, on 127.0.0.1 and a free port. Stops when it is destroyed.
class EmbeddedServer final : public LocalServer
{
public:
    /// `vault`: where the master key is kept, if it keeps it; must outlive this.
    explicit EmbeddedServer(Settings settings, MasterKeyVault *vault = nullptr);
    ~EmbeddedServer() override;
    Q_DISABLE_COPY_MOVE(EmbeddedServer)

    QFuture<Result<QUrl>> start() override;
    QFuture<Result<bool>> needsOwner() override;
    QFuture<Result<api::UserView>> createOwner(api::SignUp account) override;
    QString dataDirectory() const override;

    /// Returns once it has stopped, after at most five seconds: what is under way is answered first, nothing new is taken. Who calls it
    /// with something that must not get lost stays until then. A vault that this thread answers has to be told first that nobody will.
    void stop();

private:
    template<class Work>
    auto inServerThread(Work work);

    Settings m_settings;
    MasterKeyVault *m_vault;
    QThread m_thread;
    QObject m_inThread; ///< lives in the server's thread; work is posted to it
    std::unique_ptr<ServerAssembly> m_assembly; ///< touched only in the server's thread
};

} // namespace sallyport
