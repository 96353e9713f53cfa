// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgrescluster.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace sallyport {

namespace {

constexpr int patience = 30'000; // milliseconds; a sanitizer's run on a loaded machine is slow

Error broken(const QString &detail)
{
    return {.code = ErrorCode::Internal, .detail = detail};
}

/// Who runs it: PostgreSQL refuses root. Nobody in particular for anyone else.
const passwd *otherUser()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *postgres = getpwnam("postgres");
    return postgres ? postgres : getpwnam("nobody");
}

/// Debian keeps the server's programs out of PATH.
QString program(const QString &name)
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    return QStandardPaths::findExecutable(name);
}

void prepare(QProcess &process, const QString &directory)
{
    const passwd *user = otherUser();
    process.setWorkingDirectory(directory);
    process.setChildProcessModifier([root = user != nullptr, id = user ? user->pw_uid : 0, group = user ? user->pw_gid : 0] {
        if (root && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(id) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // after setuid(), which clears it
    });
}

/// Below the ports that the system gives to clients, so that a cluster finds its own again after a pause.
int freePort()
{
    for (;;) {
        const int port = QRandomGenerator::system()->bounded(10'000, 32'000);
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, static_cast<quint16>(port)))
            return port;
    }
}

} // namespace

Result<std::unique_ptr<PostgresCluster>> PostgresCluster::create(const Options &options)
{
    std::unique_ptr<PostgresCluster> cluster(new PostgresCluster(options));
    if (Result<> done = cluster->initialise(); !done)
        return failure(std::move(done));
    Result<> started = broken({});
    for (int tries = 0; tries < 5 && !started; ++tries) { // somebody else may take the port first
        cluster->m_port = freePort();
        started = cluster->start();
    }
    if (!started)
        return failure(std::move(started));
    return cluster;
}

PostgresCluster::~PostgresCluster()
{
    kill();
}

Result<> PostgresCluster::initialise()
{
    if (!m_directory.isValid())
        return broken(QStringLiteral("no temporary directory: ") + m_directory.errorString());
    if (const passwd *user = otherUser(); user && ::chown(QFile::encodeName(directory()).constData(), user->pw_uid, user->pw_gid) != 0)
        return broken(QStringLiteral("%1 cannot be given to another user").arg(directory()));
    QStringList arguments{QStringLiteral("--no-sync"),
                          QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--username"),
                          QStringLiteral("postgres"),
                          QStringLiteral("--pgdata"),
                          dataDirectory(),
                          QStringLiteral("--no-instructions")};
    if (m_options.password) {
        QFile file(m_directory.filePath(QStringLiteral("password")));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_options.password->toUtf8()) < 0)
            return broken(file.errorString());
        arguments << QStringLiteral("--auth=scram-sha-256") << QStringLiteral("--pwfile=") + file.fileName();
    } else {
        arguments << QStringLiteral("--auth=trust");
    }
    auto done = runTool(QStringLiteral("initdb"), arguments);
    return done ? Result<>() : Result<>(failure(std::move(done)));
}

Result<> PostgresCluster::start()
{
    if (m_postmaster.state() != QProcess::NotRunning)
        return broken(QStringLiteral("PostgreSQL runs already"));
    QStringList settings{QStringLiteral("listen_addresses=127.0.0.1"),
                         QStringLiteral("port=%1").arg(m_port),
                         QStringLiteral("unix_socket_directories=") + directory(),
                         QStringLiteral("shared_buffers=16MB"),
                         QStringLiteral("fsync=") + QLatin1StringView(m_options.durable ? "on" : "off"),
                         QStringLiteral("full_page_writes=") + QLatin1StringView(m_options.durable ? "on" : "off")};
    QStringList arguments{QStringLiteral("-D"), dataDirectory()};
    for (const QString &setting : settings + m_options.settings)
        arguments << QStringLiteral("-c") << setting;
    prepare(m_postmaster, directory());
    m_postmaster.setProcessChannelMode(QProcess::MergedChannels);
    m_postmaster.setStandardOutputFile(m_directory.filePath(QStringLiteral("log")), QIODevice::Append);
    m_postmaster.start(program(QStringLiteral("postgres")), arguments);
    if (!m_postmaster.waitForStarted(patience))
        return broken(QStringLiteral("PostgreSQL cannot be started: ") + m_postmaster.errorString());
    return waitUntilReady();
}

Result<> PostgresCluster::waitUntilReady()
{
    // postmaster.pid: the process id in its first line, the state in its eighth. A killed server leaves an old file.
    const QByteArray id = QByteArray::number(m_postmaster.processId());
    for (const QDeadlineTimer deadline(patience); !deadline.hasExpired(); QThread::msleep(10)) {
        QFile file(dataDirectory() + QStringLiteral("/postmaster.pid"));
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = file.readAll().split('\n');
            if (lines.size() >= 8 && lines.first() == id && lines.at(7).trimmed() == "ready")
                return {};
        }
        if (m_postmaster.waitForFinished(0) || m_postmaster.state() == QProcess::NotRunning)
            break;
    }
    kill();
    return broken(QStringLiteral("PostgreSQL did not start: ") + told());
}

Result<> PostgresCluster::stop()
{
    ::kill(static_cast<pid_t>(m_postmaster.processId()), SIGINT);
    if (m_postmaster.state() != QProcess::NotRunning && !m_postmaster.waitForFinished(patience))
        return broken(QStringLiteral("PostgreSQL did not stop: ") + told());
    return {};
}

Result<> PostgresCluster::restart()
{
    if (Result<> stopped = stop(); !stopped)
        return stopped;
    return start();
}

void PostgresCluster::kill()
{
    if (m_postmaster.state() == QProcess::NotRunning)
        return;
    signalAll(SIGKILL);
    m_postmaster.waitForFinished(patience);
}

void PostgresCluster::hang()
{
    signalAll(SIGSTOP);
}

void PostgresCluster::resume()
{
    signalAll(SIGCONT);
}

Result<> PostgresCluster::createDatabase(const QString &name, const QString &copyOf)
{
    QString sql = QStringLiteral("CREATE DATABASE \"%1\"").arg(name);
    if (!copyOf.isEmpty())
        sql += QStringLiteral(" TEMPLATE \"%1\"").arg(copyOf);
    auto done = query(QStringLiteral("postgres"), sql);
    return done ? Result<>() : Result<>(failure(std::move(done)));
}

Result<QString> PostgresCluster::query(const QString &database, const QString &sql)
{
    auto answer =
        runTool(QStringLiteral("psql"),
                {QStringLiteral("--no-psqlrc"), QStringLiteral("--quiet"), QStringLiteral("--tuples-only"), QStringLiteral("--no-align"),
                 QStringLiteral("--set=ON_ERROR_STOP=1"), QStringLiteral("--host"), directory(), QStringLiteral("--port"),
                 QString::number(m_port), QStringLiteral("--username"), QStringLiteral("postgres"), QStringLiteral("--dbname"), database},
                sql.toUtf8());
    if (!answer)
        return failure(std::move(answer));
    return QString::fromUtf8(*answer);
}

QString PostgresCluster::url(const QString &database) const
{
    const QString password = m_options.password ? u':' + QString::fromLatin1(QUrl::toPercentEncoding(*m_options.password)) : QString();
    return QStringLiteral("postgresql://postgres%1@127.0.0.1:%2/%3").arg(password, QString::number(m_port), database);
}

Result<QByteArray> PostgresCluster::runTool(const QString &tool, const QStringList &arguments, const QByteArray &input)
{
    const QString path = program(tool);
    if (path.isEmpty())
        return broken(QStringLiteral("%1 is not installed (package postgresql)").arg(tool));
    QProcess process;
    prepare(process, directory());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), m_options.password.value_or(QString()));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return broken(QStringLiteral("%1: %2").arg(tool, QString::fromUtf8(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

QString PostgresCluster::told() const
{
    QFile log(m_directory.filePath(QStringLiteral("log")));
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().last(qMin<qsizetype>(2000, log.size()))) : QString();
}

QList<qint64> PostgresCluster::processes() const
{
    const qint64 id = m_postmaster.processId();
    QList<qint64> all{id};
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(id));
    if (children.open(QIODevice::ReadOnly)) {
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                all.append(child.toLongLong());
        }
    }
    return all;
}

void PostgresCluster::signalAll(int number) const
{
    for (const qint64 process : processes()) {
        if (process > 0)
            ::kill(static_cast<pid_t>(process), number);
    }
}

} // namespace sallyport
