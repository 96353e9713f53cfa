// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace sallyport {

/// A real PostgreSQL of a test's own: in a temporary directory, on a port of 127.0.0.1 and a socket in that directory. It needs no network,
/// no service and no rights; for root it runs as user postgres, or nobody. It ends with the thread that started it, even when that is
/// killed.
class PostgresCluster
{
public:
    struct Options
    {
        std::optional<QString> password = {}; ///< Of user postgres, asked for with SCRAM. Without one everybody is trusted.
        bool durable = false; ///< Wait for the disk. Slow, and of no use to what only kills processes.
        QStringList settings = {}; ///< More lines of postgresql.conf: `max_connections=20`.
    };

    /// Initialised and answering: about a second. What is missing is named in the error's detail.
    static Result<std::unique_ptr<PostgresCluster>> create(const Options &options);
    static Result<std::unique_ptr<PostgresCluster>> create() { return create(Options()); }
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Starts it again, on the same port with the same data.
    Result<> start();
    /// Ends it as a service manager would, breaking connections off.
    Result<> stop();
    Result<> restart();
    /// Ends all its processes with SIGKILL.
    void kill();
    /// Stops all its processes (SIGSTOP): connections stand, nothing answers.
    void hang();
    void resume();

    /// An empty database, or a copy of another one that nobody is connected to.
    Result<> createDatabase(const QString &name, const QString &copyOf = {});
    /// Runs statements with psql; the rows that come back, a line each, columns parted by `|`.
    Result<QString> query(const QString &database, const QString &sql);

    /// As DatabaseUrl reads it, over TCP; the password is in it.
    QString url(const QString &database) const;
    int port() const { return m_port; }
    /// Where its Unix socket is.
    QString directory() const { return m_directory.path(); }

private:
    explicit PostgresCluster(const Options &options) : m_options(options) { }
    Result<> initialise();
    Result<> waitUntilReady();
    Result<QByteArray> runTool(const QString &tool, const QStringList &arguments, const QByteArray &input = {});
    QString dataDirectory() const { return m_directory.filePath(QStringLiteral("data")); }
    QString told() const;
    QList<qint64> processes() const;
    void signalAll(int number) const;

    Options m_options;
    QTemporaryDir m_directory;
    QProcess m_postmaster;
    int m_port = 0;
};

} // namespace sallyport
