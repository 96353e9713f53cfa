// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditlog.h"
#include "core/storage/tables/sqlaudit.h"
#include "tests/storage/postgresstage.h"
#include "tests/storage/storagebackend.h"

#include <QTest>

using namespace sallyport;

namespace {

/// Does something once, before the first DELETE.
class BeforeDelete final : public DatabaseFaults
{
public:
    explicit BeforeDelete(std::function<void()> what) : m_do(std::move(what)) { }

    Result<> before(Call, QStringView sql) override
    {
        if (sql.startsWith(u"DELETE") && m_do)
            std::exchange(m_do, nullptr)();
        return {};
    }

private:
    std::function<void()> m_do;
};

} // namespace

/// Two nodes that remove old records of the audit log at the same time.
class AuditCleanUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLogWhole();
};

// One has looked which records are old; meanwhile another one removes them and more.
void AuditCleanUpTest::keepsTheLogWhole()
{
    const DatabaseUrl url = PostgresStage::ofThisProgram().freshDatabase();
    const auto database = Database::open(url).value();
    SqlAudit audit(*database);
    const User ann = makeUser(QStringLiteral("ann"));
    for (int i = 0; i < 12; ++i)
        QVERIFY(audit.append(makeEvent(AuditAction::SignIn, ann)));
    BeforeDelete between([&] {
        QCOMPARE(audit.removeBefore(Timestamp::max(), 4).value(), 4);
        QCOMPARE(audit.removeBefore(Timestamp::max(), 4).value(), 4);
    });
    const auto other = Database::open(url, &between).value();
    QVERIFY(SqlAudit(*other).removeBefore(Timestamp::max(), 4));
    QCOMPARE(audit.chain().value().firstNumber, 9);
    QVERIFY(!AuditLog(audit).verify().value().brokenAt);
}

QTEST_GUILESS_MAIN(AuditCleanUpTest)
#include "auditcleanuptest.moc"
