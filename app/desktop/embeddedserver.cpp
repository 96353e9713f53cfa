// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/embeddedserver.h"

#include "app/composition/datadirectory.h"
#include "core/base/log.h"
#include "core/server/views.h"

#include <QPromise>

namespace sallyport {

namespace {

Error notRunning()
{
    return {.code = ErrorCode::ServerUnreachable, .detail = QStringLiteral("The server on this computer is not running")};
}

/// Nobody typed this server's settings, so what they are wrong about is where the data lives.
Error notStarted(Error error)
{
    qCWarning(lcServer).noquote() << "the server on this computer did not start:" << error.detail << error.cause;
    if (error.code == ErrorCode::ConfigurationInvalid)
        error.code = ErrorCode::DatabaseUnavailable;
    return error;
}

} // namespace

EmbeddedServer::EmbeddedServer(Settings settings, MasterKeyVault *vault) : m_settings(std::move(settings)), m_vault(vault)
{
    m_settings.listen = QStringList{QStringLiteral("127.0.0.1:0")};
    // A web page whose name was made to lead here (DNS rebinding) has another Host, and is not answered.
    m_settings.hosts = QStringList{QStringLiteral("127.0.0.1")};
    applyModeDefaults(m_settings, Hosting::Embedded);
    m_thread.setObjectName(QStringLiteral("embedded server"));
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

EmbeddedServer::~EmbeddedServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void EmbeddedServer::stop()
{
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            if (m_assembly)
                m_assembly->stop(std::chrono::seconds(5));
            m_assembly.reset();
        },
        Qt::BlockingQueuedConnection);
}

/// Runs `work` in the server's thread; the future belongs to the caller's.
template<class Work>
auto EmbeddedServer::inServerThread(Work work)
{
    using Answer = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(&m_inThread, [promise, work = std::make_shared<Work>(std::move(work))] {
        promise->addResult((*work)());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QUrl>> EmbeddedServer::start()
{
    return inServerThread([this]() -> Result<QUrl> {
        if (!m_assembly) {
            auto assembly = ServerAssembly::start(m_settings, {}, nullptr, m_vault);
            if (!assembly)
                return notStarted(std::move(assembly.error()));
            m_assembly = std::move(*assembly);
        }
        return m_assembly->urls().first();
    });
}

QFuture<Result<bool>> EmbeddedServer::needsOwner()
{
    return inServerThread([this]() -> Result<bool> {
        if (!m_assembly)
            return notRunning();
        auto has = m_assembly->accounts().hasAdministrator();
        if (!has)
            return failure(has);
        return !*has;
    });
}

QFuture<Result<api::UserView>> EmbeddedServer::createOwner(api::SignUp account)
{
    return inServerThread([this, account = std::move(account)]() mutable -> Result<api::UserView> {
        if (!m_assembly)
            return notRunning();
        auto user = m_assembly->accounts().createFirstAdministrator({.username = std::move(account.username),
                                                                     .password = std::move(account.password),
                                                                     .email = std::move(account.email),
                                                                     .fullName = std::move(account.fullName)},
                                                                    Actor());
        if (!user)
            return failure(user);
        return toView(*user);
    });
}

QString EmbeddedServer::dataDirectory() const
{
    return sallyport::dataDirectory(m_settings);
}

} // namespace sallyport
