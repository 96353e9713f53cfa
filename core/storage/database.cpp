// SPDX-License-Identifier: Apache-2.0
#include "core/storage/database.h"

#include "core/storage/databasefile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace sallyport {

/// The open connections by thread. Shared with the threads' ends, which may come after the Database's.
class Database::Connections
{
public:
    Connection *find(QThread *thread)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_open.find(thread);
        return found == m_open.end() ? nullptr : found->second.get();
    }
    Connection *keep(QThread *thread, std::unique_ptr<Connection> connection)
    {
        const std::scoped_lock lock(m_mutex);
        return (m_open[thread] = std::move(connection)).get();
    }
    void close(QThread *thread)
    {
        std::unique_ptr<Connection> closing; // closed after the lock is gone: it may write a checkpoint
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_open.find(thread); found != m_open.end()) {
            closing = std::move(found->second);
            m_open.erase(found);
        }
    }

private:
    std::mutex m_mutex;
    std::unordered_map<QThread *, std::unique_ptr<Connection>> m_open;
};

Database::Database(const DatabaseUrl &url, DatabaseFaults *faults)
    : m_url(url),
      m_faults(faults),
      m_connections(std::make_shared<Connections>())
{ }
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, DatabaseFaults *faults)
{
    if (Result<> prepared = prepareDatabaseFile(url.path); !prepared)
        return failure(std::move(prepared));
    std::unique_ptr<Database> database(new Database(url, faults));
    // Fails at once, without the waiting below, when the file is no database.
    const auto readable = database->readOne([](Connection &connection) {
        return connection.selectOne(QStringLiteral("PRAGMA schema_version"), {}, [](Row row) { return row.number(); });
    });
    if (!readable)
        return failure(readable);
    if (Result<> logged = database->useWriteAheadLog(); !logged)
        return failure(std::move(logged));
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(DatabaseUrl url)
{
    // In WAL mode whoever reads makes the log's files, which a reader may neither make nor remove. Where there are none, nobody is there.
    const bool isAlone = url.dialect == Dialect::Sqlite && !QFileInfo::exists(url.path + QStringLiteral("-wal"));
    url.access = isAlone ? DatabaseAccess::ReadAlone : DatabaseAccess::Read;
    std::unique_ptr<Database> database(new Database(url, nullptr));
    if (Result<Connection *> opened = database->connection(); !opened)
        return failure(std::move(opened));
    return database;
}

Result<Connection *> Database::connection()
{
    QThread *thread = QThread::currentThread();
    if (Connection *open = m_connections->find(thread))
        return open;
    Result<std::unique_ptr<Connection>> opened = Connection::open(m_url, m_faults);
    if (!opened)
        return failure(std::move(opened));
    // Without a context object this runs in the thread that ends, which is where its connection must be closed.
    QObject::connect(thread, &QThread::finished, [thread, connections = std::weak_ptr(m_connections)] {
        if (const auto open = connections.lock())
            open->close(thread);
    });
    return m_connections->keep(thread, std::move(*opened));
}

// The file remembers this mode. Changing it does not wait for others, so several processes that start together retry.
Result<> Database::useWriteAheadLog()
{
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    for (;;) {
        const auto mode = readOne([](Connection &connection) {
            return connection.selectOne(QStringLiteral("PRAGMA journal_mode = WAL"), {}, [](Row row) { return row.text(); });
        });
        if (mode && *mode == QStringLiteral("wal"))
            return {};
        if (deadline.hasExpired()) {
            return Error{.code = ErrorCode::DatabaseUnavailable,
                         .detail = QStringLiteral("The database file cannot be opened for writing."),
                         .cause = mode ? QStringLiteral("journal mode is ") + mode->value_or(QString()) : mode.error().cause};
        }
        QThread::msleep(20);
    }
}

} // namespace sallyport
