// SPDX-License-Identifier: Apache-2.0
// One copy of the program without its windows, for tst_processes: takes up the remembered session from the system's keychain and calls
// the server for a while.
//
//   sessioncopy call URL DIRECTORY SECONDS    prints "calls N failures M" and the state it ends in
//   sessioncopy hold FILE                     takes the lock, prints "held" and sleeps
#include "core/client/guardedtokenstore.h"
#include "core/client/keychaintokenstore.h"
#include "core/client/session.h"
#include "core/client/systemkeychain.h"
#include "core/client/whendone.h"
#include "tests/client/accountsindirectory.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTextStream>

using namespace sallyport;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Calls, one after another, until the time is up.
class Caller : public QObject
{
public:
    Caller(Session &session, std::chrono::seconds time) : m_session(session), m_end(time)
    {
        connect(&session, &Session::stateChanged, this, &Caller::follow);
        session.resume();
    }

private:
    void follow()
    {
        if (m_session.user() && !std::exchange(m_isCalling, true))
            call();
        if (std::holds_alternative<Session::SignedOut>(m_session.state()) || std::holds_alternative<Session::Expired>(m_session.state()))
            conclude();
    }

    void call()
    {
        whenDone(m_session.call(api::me), this, [this](const Result<api::UserView> &user) {
            ++m_calls;
            m_failures += !user;
            if (!user)
                QTextStream(stderr) << user.error().detail << Qt::endl;
            if (m_end.hasExpired())
                return conclude();
            QTimer::singleShot(20, this, &Caller::call);
        });
    }

    void conclude()
    {
        print(QStringLiteral("calls %1 failures %2").arg(m_calls).arg(m_failures));
        print(m_session.user() ? QStringLiteral("signed in") : QStringLiteral("signed out"));
        QCoreApplication::quit();
    }

    Session &m_session;
    QDeadlineTimer m_end;
    bool m_isCalling = false;
    int m_calls = 0;
    int m_failures = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"hold") {
        RenewalLock lock(arguments.value(2));
        lock.take([] { print(QStringLiteral("held")); });
        return QCoreApplication::exec();
    }
    KeychainTokenStore keychain({});
    KeychainDoctor doctor(keychain, systemKeychainService(), {});
    GuardedTokenStore store(keychain, doctor);
    AccountsInDirectory file(arguments.value(3));
    KnownAccounts accounts(&file);
    const SystemClock clock;
    Session session({.client = std::make_unique<ApiClient>(),
                     .store = store,
                     .accounts = accounts,
                     .clock = clock,
                     .lockDirectory = arguments.value(3)});
    session.setServer({ServerAddress::Kind::Remote, QUrl(arguments.value(2)), {}});
    const Caller caller(session, std::chrono::seconds(arguments.value(4).toInt()));
    return QCoreApplication::exec();
}
