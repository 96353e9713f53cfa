// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/directorywriter.h"

#include "core/auth/auditevent.h"
#include "core/auth/refreshtoken.h"
#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/usercounts.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace sallyport {

namespace {

constexpr qint64 usersPerTransaction = 50'000;

std::optional<QString> keyOf(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text)) : std::nullopt;
}

/// The end of the audit chain while it grows.
struct Chain
{
    qint64 number = 0;
    QByteArray hash;
};

/// One transaction's worth of rows, table by table.
class Part
{
public:
    Part(Connection &connection, const Directory &directory, const QByteArray &passwordHash, Chain &chain)
        : m_connection(connection),
          m_directory(directory),
          m_passwordHash(QString::fromLatin1(passwordHash)),
          m_chain(chain)
    { }

    void write(qint64 begin, qint64 end)
    {
        for (qint64 index = begin; index < end; ++index) {
            const User user = m_directory.user(index);
            addUser(user, index);
            ++m_counts[{user.role, user.disabled}];
            addIdentifiers(user);
            addEvent(AuditAction::UserCreated, user, user.createdAt, {});
            if (m_directory.hasSession(index))
                addSession(user, index);
            if ((index - begin + 1) % BulkInsert::rowsPerStatement == 0)
                flushEach(&BulkInsert::flushMany);
        }
        flushEach(&BulkInsert::flush);
        for (const auto &[kind, count] : m_counts) {
            if (!countUser(m_connection, kind.first, kind.second, count))
                qFatal("accounts are not counted");
        }
    }

private:
    /// Accounts before what refers to them: there are always as many of them as a statement holds.
    void flushEach(void (BulkInsert::*flush)())
    {
        for (BulkInsert *table : {&m_users, &m_identifiers, &m_sessions, &m_tokens, &m_events, &m_numbers, &m_search})
            (table->*flush)();
    }
    void addUser(const User &user, qint64 index)
    {
        const QString role = user.role == Role::Administrator ? QStringLiteral("administrator") : QStringLiteral("user");
        m_users.add(sqlValues(user.id, user.username, identifierKey(user.username), user.email, keyOf(user.email), user.fullName,
                              keyOf(user.fullName), role, user.disabled, m_passwordHash, user.createdAt, user.updatedAt, user.lastSignInAt,
                              user.passwordChangedAt));
        if (m_connection.dialect() == Dialect::Sqlite) {
            m_numbers.add(sqlValues(index + 1, user.id));
            m_search.add(sqlValues(index + 1, identifierKey(user.username), keyOf(user.email), keyOf(user.fullName)));
        }
    }
    void addIdentifiers(const User &user)
    {
        m_identifiers.add(sqlValues(identifierKey(user.username), user.id, QStringLiteral("username"), confusableSkeleton(user.username)));
        if (user.email)
            m_identifiers.add(sqlValues(identifierKey(*user.email), user.id, QStringLiteral("email"), confusableSkeleton(*user.email)));
    }
    void addSession(const User &user, qint64 index)
    {
        const StoredSession session = m_directory.session(index);
        m_sessions.add(sqlValues(session.id, user.id, QStringLiteral("tokens"), std::optional<QByteArray>(), session.device,
                                 session.address, session.scopes.toText(), true, session.createdAt, session.lastSeenAt,
                                 session.idleExpiresAt, session.expiresAt));
        m_tokens.add(sqlValues(RefreshToken::hash(m_directory.refreshToken(index)), session.id, session.createdAt, session.idleExpiresAt));
        addEvent(AuditAction::SignIn, user, user.createdAt, session.address); // records are in the order of their time
    }
    void addEvent(AuditAction action, const User &user, Timestamp at, const QString &address)
    {
        const Actor actor{
            user.id, user.username, {.address = address, .device = {}, .network = {}, .requestId = QStringLiteral("0123456789abcdef")}};
        const AuditEvent event = auditEvent(action, at, actor, user, {});
        const QByteArray before = std::exchange(m_chain.hash, chainedHash(m_chain.hash, m_chain.number + 1, event));
        m_events.add(sqlValues(++m_chain.number, at, QString(actionName(action)), event.actor.userId, event.actor.name, event.subjectId,
                               event.subjectName, address, QString(), event.actor.client.requestId,
                               QString::fromUtf8(QJsonDocument(event.details).toJson(QJsonDocument::Compact)), before, m_chain.hash));
    }

    Connection &m_connection;
    const Directory &m_directory;
    const QString m_passwordHash;
    Chain &m_chain;
    std::map<std::pair<Role, bool>, int> m_counts;
    BulkInsert m_users{m_connection, QStringLiteral("users"),
                       QStringLiteral("id, username, username_key, email, email_key, full_name, full_name_key, role, disabled, "
                                      "password_hash, created_at, updated_at, last_sign_in_at, password_changed_at")};
    BulkInsert m_identifiers{m_connection, QStringLiteral("identifiers"), QStringLiteral("key, user_id, kind, skeleton")};
    BulkInsert m_sessions{m_connection, QStringLiteral("sessions"),
                          QStringLiteral("id, user_id, kind, cookie_hash, device, address, scopes, remembered, created_at, last_seen_at, "
                                         "idle_expires_at, expires_at")};
    BulkInsert m_tokens{m_connection, QStringLiteral("refresh_tokens"), QStringLiteral("token_hash, session_id, created_at, expires_at")};
    BulkInsert m_events{m_connection, QStringLiteral("audit_events"),
                        QStringLiteral("number, at, action, actor_id, actor_name, subject_id, subject_name, address, device, request_id, "
                                       "details, previous_hash, hash")};
    BulkInsert m_numbers{m_connection, QStringLiteral("search_rows"), QStringLiteral("number, user_id")};
    BulkInsert m_search{m_connection, QStringLiteral("search"), QStringLiteral("rowid, username_key, email_key, full_name_key")};
};

Result<> writePart(Connection &connection, const Directory &directory, const QByteArray &passwordHash, Chain &chain, qint64 begin)
{
    const qint64 end = std::min(begin + usersPerTransaction, directory.size());
    Part(connection, directory, passwordHash, chain).write(begin, end);
    return connection.perform(QStringLiteral("UPDATE audit_chain SET last_number = ?, last_hash = ?"), sqlValues(chain.number, chain.hash));
}

/// Nothing needs to survive a power cut while a directory is made: pages change in memory, and each goes to the file once a transaction
/// instead of to a journal and to the file. What is written is the same.
void hurry(Database &database)
{
    for (const char *setting : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -6000000"}) {
        const auto set = [&](Connection &connection) { return connection.executeOnce(QString::fromLatin1(setting)); };
        if (const auto done = database.readOne(set); !done)
            qFatal("%s", qPrintable(done.error().cause));
    }
}

} // namespace

void writeDirectory(Database &database, const Directory &directory, const QByteArray &passwordHash)
{
    if (database.dialect() == Dialect::Sqlite)
        hurry(database);
    Chain chain;
    for (qint64 begin = 0; begin < directory.size(); begin += usersPerTransaction) {
        const Result<> written = database.write([&](Connection &connection) {
            Chain grown = chain; // this may run more than once
            Result<> done = writePart(connection, directory, passwordHash, grown, begin);
            if (done)
                chain = grown;
            return done;
        });
        if (!written)
            qFatal("%s", qPrintable(written.error().cause));
    }
}

} // namespace sallyport
