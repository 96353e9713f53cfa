// SPDX-License-Identifier: Apache-2.0
#include "core/storage/engine/database.h"

#include "core/storage/engine/databasefile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

namespace sallyport {

/// The open connections by thread. Shared with the threads' ends, which may come after the Database's.
class Database::Connections
{
public:
    struct Found
    {
        Connection *connection = nullptr;
        bool isKnown = false; ///< its end is waited for
    };

    Found find(QThread *thread)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_open.find(thread);
        return found == m_open.end() ? Found() : Found{found->second.get(), true};
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

namespace {

Error isAway(std::chrono::milliseconds pause)
{
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = unavailableText(),
                 .retryAfter = std::chrono::ceil<std::chrono::seconds>(pause),
                 .cause = QStringLiteral("the database server is away; asked again in %1 ms").arg(pause.count())};
}

Error fileIsGone(const QString &path)
{
    return Error{.code = ErrorCode::DatabaseUnavailable,
                 .detail = QStringLiteral("The database file is not where it was."),
                 .cause = path + QStringLiteral(" is gone")};
}

} // namespace

Database::Database(const DatabaseUrl &url, DatabaseFaults *faults)
    : m_url(url),
      m_faults(faults),
      m_servers(url),
      m_connections(std::make_shared<Connections>()),
      m_guard(url.dialect == Dialect::PostgreSql ? std::make_shared<SilenceGuard>() : nullptr)
{ }

Database::~Database()
{
    m_noMoreWriters.request_stop();
    if (m_writing)
        m_writing->wait();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, DatabaseFaults *faults)
{
    if (url.dialect == Dialect::Sqlite) {
        if (Result<> prepared = prepareDatabaseFile(url.path); !prepared)
            return failure(std::move(prepared));
    }
    std::unique_ptr<Database> database(new Database(url, faults));
    if (Result<Connection *> opened = database->connect(QThread::currentThread(), true); !opened)
        return failure(std::move(opened));
    if (url.dialect == Dialect::PostgreSql) {
        database->serveWriters();
        return database;
    }
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
    const bool isAlone = url.dialect == Dialect::Sqlite && !hasLog(url.path);
    const bool isMissing = isAlone && !QFileInfo::exists(url.path);
    if (isMissing)
        url.path = QStringLiteral(":memory:");
    url.access = isAlone && !isMissing ? DatabaseAccess::ReadAlone : DatabaseAccess::Read;
    std::unique_ptr<Database> database(new Database(url, nullptr));
    if (Result<Connection *> opened = database->connect(QThread::currentThread(), true); !opened)
        return failure(std::move(opened));
    return database;
}

Result<std::unique_ptr<Database>> Database::openWhatIsThere(const DatabaseUrl &url)
{
    const bool isFixed = url.dialect == Dialect::Sqlite && QFileInfo::exists(url.path) && !canBeChanged(url.path);
    return isFixed ? openToRead(url) : open(url);
}

Result<Connection *> Database::connection()
{
    QThread *thread = QThread::currentThread();
    const Connections::Found found = m_connections->find(thread);
    if (found.connection && found.connection->isUsable())
        return found.connection;
    if (const auto pause = m_availability.pause(Availability::Clock::now()))
        return isAway(*pause);
    if (found.connection)
        m_connections->keep(thread, nullptr);
    Result<Connection *> opened = connect(thread, !found.isKnown);
    if (!opened) // what is wrong in detail is for the log
        opened.error().detail = unavailableText();
    return opened;
}

Result<Connection *> Database::connect(QThread *thread, bool isNew)
{
    Result<std::unique_ptr<Connection>> opened = openConnection();
    if (!opened) {
        if (m_url.dialect == Dialect::PostgreSql)
            m_availability.failed(Availability::Clock::now());
        return failure(std::move(opened));
    }
    m_availability.succeeded();
    if (isNew) {
        // Without a context object this runs in the thread that ends, which is where its connection must be closed.
        QObject::connect(thread, &QThread::finished, [thread, connections = std::weak_ptr(m_connections)] {
            if (const auto open = connections.lock())
                open->close(thread);
        });
    }
    return m_connections->keep(thread, std::move(*opened));
}

/// Once for each host, while they let us in and are no good.
Result<std::unique_ptr<Connection>> Database::openConnection()
{
    const bool isFile = m_url.dialect == Dialect::Sqlite && m_url.path != u":memory:";
    if (isFile && !QFileInfo::exists(m_url.path)) // SQLite would make an empty one in its place
        return fileIsGone(m_url.path);
    for (int others = m_servers.count() - 1;; --others) {
        const int turn = m_servers.turn();
        Result<std::unique_ptr<Connection>> opened = Connection::open(m_url, {m_faults, m_guard, &m_servers});
        if (opened || others <= 0 || m_servers.turn() == turn)
            return opened;
    }
}

void Database::serveWriters()
{
    m_writers.willBeServed();
    m_writing.reset(QThread::create([this] { m_writers.serve(m_noMoreWriters.get_token(), [this] { return connection(); }); }));
    m_writing->start();
}

void Database::note(bool isDone, const CommitQueue::Ending &ending)
{
    const bool isRefused = !isDone && (ending.failure == SqlFailure::ReadOnly || ending.failure == SqlFailure::Disk);
    if ((isDone || isRefused) && m_takesChanges != isDone)
        m_takesChanges = isDone;
}

bool Database::Retries::another(const CommitQueue::Ending &ending)
{
    constexpr int most = 6;
    if (!ending.failure || ++m_done > most)
        return false;
    switch (*ending.failure) {
    case SqlFailure::Serialization: break;
    // Perhaps of what another transaction stored after this one had looked: the second time it finds it.
    case SqlFailure::Constraint:
    case SqlFailure::ConnectionLost:
    case SqlFailure::SessionStale:
    case SqlFailure::ReadOnly:
        if (m_done > 1 || (ending.isLost && ending.isSent))
            return false;
        break;
    case SqlFailure::NotAllowed:
    case SqlFailure::Disk:
    case SqlFailure::Damaged:
    case SqlFailure::Busy:
    case SqlFailure::Other: return false;
    }
    if (!ending.isLost)
        QThread::msleep(QRandomGenerator::global()->bounded(1U, 5U << m_done));
    return true;
}

Result<> Database::trimLog()
{
    if (m_url.dialect != Dialect::Sqlite)
        return {};
    return readOne([](Connection &connection) { return connection.executeOnce(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
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
