// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/storagebackend.h"

#include "core/storage/tables/sqlattempts.h"
#include "core/storage/tables/sqlaudit.h"
#include "core/storage/tables/sqlnotes.h"
#include "core/storage/tables/sqlsecrets.h"
#include "core/storage/tables/sqlsessions.h"
#include "core/storage/tables/sqlsigningkeys.h"
#include "core/storage/tables/sqlstatistics.h"
#include "core/storage/tables/sqlusers.h"
#include "tests/storage/testdatabase.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/fakerepositories.h"

#include <QTest>

namespace sallyport {

namespace {

class MemoryBackend final : public StorageBackend
{
public:
    UserRepository &users() override { return m_users; }
    SessionRepository &sessions() override { return m_sessions; }
    NoteRepository &notes() override { return m_notes; }
    AttemptRepository &attempts() override { return m_attempts; }
    AuditRepository &audit() override { return m_audit; }
    StatisticsRepository &statistics() override { return m_statistics; }
    SecretRepository &secrets() override { return m_secrets; }
    SigningKeyRepository &signingKeys() override { return m_signingKeys; }

private:
    FakeStore m_store;
    FakeUsers m_users{m_store};
    FakeSessions m_sessions{m_store};
    FakeNotes m_notes{m_store};
    FakeAttempts m_attempts{m_store};
    FakeAudit m_audit{m_store};
    FakeStatistics m_statistics{m_store};
    FakeSecrets m_secrets{m_store};
    FakeSigningKeys m_signingKeys{m_store};
};

class SqlBackend final : public StorageBackend
{
public:
    explicit SqlBackend(Dialect dialect) : m_place(dialect) { }
    UserRepository &users() override { return m_users; }
    SessionRepository &sessions() override { return m_sessions; }
    NoteRepository &notes() override { return m_notes; }
    AttemptRepository &attempts() override { return m_attempts; }
    AuditRepository &audit() override { return m_audit; }
    StatisticsRepository &statistics() override { return m_statistics; }
    SecretRepository &secrets() override { return m_secrets; }
    SigningKeyRepository &signingKeys() override { return m_signingKeys; }

private:
    TestDatabase m_place;
    std::unique_ptr<Database> m_database = m_place.open();
    SqlUsers m_users{*m_database};
    SqlSessions m_sessions{*m_database};
    SqlNotes m_notes{*m_database};
    SqlAttempts m_attempts{*m_database};
    SqlAudit m_audit{*m_database};
    SqlStatistics m_statistics{*m_database};
    FakeRandom m_random;
    Sealer m_sealer{Secret(m_random.bytes(Sealer::keyBytes)), m_random};
    SqlSecrets m_secrets{*m_database, m_sealer};
    SqlSigningKeys m_signingKeys{*m_database, m_sealer};
};

} // namespace

void StorageBackend::addRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("memory") << QStringLiteral("memory");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

std::unique_ptr<StorageBackend> StorageBackend::ofThisRow()
{
    QFETCH_GLOBAL(QString, backend);
    if (backend == QStringLiteral("memory"))
        return std::make_unique<MemoryBackend>();
    return std::make_unique<SqlBackend>(backend == QStringLiteral("sqlite") ? Dialect::Sqlite : Dialect::PostgreSql);
}

Result<> StorageBackend::addUser(const User &user)
{
    return users().add(user, "hash", makeEvent(AuditAction::UserCreated, user));
}

StoredSession StorageBackend::addSession(const User &user, const QByteArray &secret, StoredSession::Kind kind)
{
    const NewSession added = makeSession(user, secret, kind);
    if (!sessions().add(added, makeEvent(AuditAction::SignIn, user)).value_or(false))
        qFatal("the session could not be added");
    return added.session;
}

QList<AuditAction> StorageBackend::loggedActions()
{
    QList<AuditAction> actions;
    AuditQuery query;
    query.limit = 200;
    const AuditPage page = audit().list(query).value();
    for (const AuditRecord &record : page.records)
        actions.append(record.event.action);
    return actions;
}

qint64 StorageBackend::countUsers()
{
    return users().list({}).value().total;
}

User makeUser(const QString &username, Role role)
{
    User user;
    user.id = QUuid::createUuid();
    user.username = username;
    user.role = role;
    user.createdAt = user.updatedAt = user.passwordChangedAt = FakeClock::start;
    return user;
}

User makeUserWithAddress(const QString &username, const QString &email)
{
    User user = makeUser(username);
    user.email = email;
    return user;
}

NewSession makeSession(const User &user, const QByteArray &secret, StoredSession::Kind kind)
{
    using namespace std::chrono_literals;
    return {.session = {.id = QUuid::createUuid(),
                        .userId = user.id,
                        .kind = kind,
                        .device = QStringLiteral("Sallyport/0.1 (Linux)"),
                        .address = QStringLiteral("2001:db8::1"),
                        .scopes = {Scope::Account, Scope::Notes},
                        .remembered = true,
                        .createdAt = FakeClock::start,
                        .lastSeenAt = FakeClock::start,
                        .idleExpiresAt = FakeClock::start + 30 * 24h,
                        .expiresAt = FakeClock::start + 90 * 24h},
            .secretHash = hashOf(secret),
            .passwordHash = "hash",
            .forgiven = {}};
}

AuditEvent makeEvent(AuditAction action, const User &subject, Timestamp at)
{
    const Actor actor{.userId = QUuid::fromString(u"019b76da-a800-7000-8000-0000000000aa"),
                      .name = QStringLiteral("root"),
                      .client = {.address = QStringLiteral("192.0.2.9"), .device = QStringLiteral("curl"), .network = {}, .requestId = {}}};
    return auditEvent(action, at, actor, subject);
}

AuditEvent makeEvent(AuditAction action, const User &subject)
{
    return makeEvent(action, subject, FakeClock::start);
}

QByteArray hashOf(const QByteArray &name)
{
    return name.leftJustified(32, '\0');
}

} // namespace sallyport
