// SPDX-License-Identifier: Apache-2.0
#include "tests/support/inprocessserver.h"

namespace sallyport {

namespace {

/// A test cannot go on without its server.
template<class T>
T demand(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().detail), qPrintable(result.error().cause));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Actor operatorOfTheTest()
{
    return {.userId = {}, .name = QStringLiteral("the test"), .client = {}};
}

} // namespace

InProcessServer::InProcessServer(Adjust adjust, DatabaseFaults *faults) : m_faults(faults)
{
    m_settings.dataDirectory = m_directory.path();
    m_settings.listen = QStringList{QStringLiteral("127.0.0.1:0")};
    m_settings.registration = Registration::Open;
    m_settings.threads = 1;
    if (adjust)
        adjust(m_settings);
    m_thread.setObjectName(QStringLiteral("server under test"));
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
    start();
}

InProcessServer::~InProcessServer()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void InProcessServer::run(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(&m_inThread, work, Qt::BlockingQueuedConnection);
}

void InProcessServer::start()
{
    run([this] {
        if (m_assembly)
            return;
        m_assembly = demand(ServerAssembly::start(m_settings, {}, m_faults), "the server under test does not start");
        m_url = m_assembly->urls().first();
        m_settings.listen = QStringList{m_url.authority()};
    });
}

void InProcessServer::stop()
{
    run([this] {
        if (m_assembly)
            m_assembly->stop(std::chrono::seconds(2));
        m_assembly.reset();
    });
}

User InProcessServer::addUser(const QString &name, Role role)
{
    User user;
    run([&] {
        user = demand(m_assembly->accounts().create({.username = name,
                                                     .password = Secret::fromText(password()),
                                                     .email = QStringLiteral("%1@example.org").arg(name),
                                                     .fullName = {},
                                                     .role = role},
                                                    operatorOfTheTest()),
                      "the account cannot be made");
    });
    return user;
}

void InProcessServer::setDisabled(const QString &name, bool disabled)
{
    run([&] {
        Accounts &accounts = m_assembly->accounts();
        UserChange change;
        change.disabled = disabled;
        demand(accounts.change(demand(accounts.find(name), "no such account").id, change, operatorOfTheTest()),
               "the account cannot be changed");
    });
}

int InProcessServer::endSessions(const QString &name)
{
    int ended = 0;
    run([&] {
        const User user = demand(m_assembly->accounts().find(name), "no such account");
        ended = demand(m_assembly->sessions().endAll(user, std::nullopt, operatorOfTheTest()), "the sessions cannot be ended");
    });
    return ended;
}

} // namespace sallyport
