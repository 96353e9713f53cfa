// SPDX-License-Identifier: Apache-2.0
#include "core/base/uuid.h"
#include "tests/server/apistage.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QTest>

using namespace sallyport;
using http::Method;

namespace {

QByteArray password(const char *text)
{
    return "\"current_password\":\"" + QByteArray(text) + '"';
}

QByteArray rightPassword()
{
    return password("correct horse battery staple");
}

/// Everything that what is hard to undo could have changed.
QString picture(const ApiStage &stage)
{
    const TestInstallation &installation = stage.installation;
    QStringList lines{QStringLiteral("%1 %2").arg(installation.operations.keyChanges).arg(installation.operations.isBackingUp)};
    for (const auto &[id, account] : installation.store.users)
        lines.append(toText(id) + QString::number(account.user.disabled) + QString::fromLatin1(account.passwordHash));
    for (const auto &[id, session] : installation.store.sessions)
        lines.append(toText(id) + QString::number(session.ended));
    return lines.join(u'\n');
}

} // namespace

/// What administrators do of the installation as a whole, beyond what the table of outcomes has.
class OperationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false")); }
    void aWrongPasswordChangesNothing_data();
    void aWrongPasswordChangesNothing();
    void newsOfKeysIsPassedOn();
    void aPassphraseIsPassedOnWhereNothingIsSet();
    void aSharedSecretHasNoKeys();
    void theCallersOwnAccountIsLeftAsItIs_data();
    void theCallersOwnAccountIsLeftAsItIs();
    void anExportIsRecordedOnce();
    void nobodyExportsWithoutARecord_data();
    void nobodyExportsWithoutARecord();
};

void OperationTest::aWrongPasswordChangesNothing_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("done");
    const auto row = [](const char *name, Method method, const char *target, const char *fields, int done) {
        QTest::newRow(name) << method << QByteArray(target) << QByteArray(fields) << done;
    };
    row("rotate", Method::Post, "/keys/", "", 201);
    row("retire", Method::Post, "/keys/{old_key}/retire", "", 200);
    row("backup", Method::Post, "/backups/", "", 202);
    row("disable many", Method::Post, "/users/bulk", R"("action":"disable","ids":["{ann}"],)", 200);
    row("sign out many", Method::Post, "/users/bulk", R"("action":"sign_out","ids":["{ann}"],)", 200);
    row("delete many", Method::Post, "/users/bulk", R"("action":"delete","ids":["{ann}"],)", 200);
    row("delete one", Method::Delete, "/users/{ann}", "", 204);
    row("reset", Method::Post, "/users/{ann}/password", R"("new_password":"seven green bottles",)", 204);
}

void OperationTest::aWrongPasswordChangesNothing()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    ApiStage stage;
    const QString before = picture(stage);
    const qsizetype records = stage.installation.store.audit.size();
    const http::Response refused = stage.callAs("root", method, target, '{' + fields + password("wrong-password") + '}');
    QCOMPARE(refused.status, 403);
    QCOMPARE(picture(stage), before);
    QCOMPARE(stage.installation.store.audit.size(), records + 1);
    QCOMPARE(stage.installation.store.audit.last().event.action, AuditAction::SignInFailed);

    const http::Response done = stage.callAs("root", method, target, '{' + fields + rightPassword() + '}');
    QTEST(done.status, "done");
    QVERIFY(picture(stage) != before);
}

void OperationTest::newsOfKeysIsPassedOn()
{
    ApiStage stage;
    QCOMPARE(stage.callAs("root", Method::Post, "/keys/", '{' + rightPassword() + '}').status, 201);
    QCOMPARE(stage.installation.operations.keyChanges, 1);
    QCOMPARE(stage.callAs("root", Method::Post, "/keys/{key}/retire", '{' + rightPassword() + '}').status, 409);
    QCOMPARE(stage.installation.operations.keyChanges, 1);
}

void OperationTest::aPassphraseIsPassedOnWhereNothingIsSet()
{
    ApiStage stage;
    FakeOperations &operations = stage.installation.operations;
    operations.isBackupSetUp = false;
    QCOMPARE(stage.callAs("root", Method::Post, "/backups/", '{' + rightPassword() + '}').status, 409);
    const QByteArray passphrase = R"(,"passphrase":"seven brazen tulips")";
    QCOMPARE(stage.callAs("root", Method::Post, "/backups/", '{' + password("wrong-password") + passphrase + '}').status, 403);
    QVERIFY(!operations.backupPassphrase && !operations.isBackingUp);
    QCOMPARE(stage.callAs("root", Method::Post, "/backups/", '{' + rightPassword() + passphrase + '}').status, 202);
    QVERIFY(operations.backupPassphrase && operations.backupPassphrase->equals("seven brazen tulips"));
}

void OperationTest::aSharedSecretHasNoKeys()
{
    TestInstallation::Options options = ApiStage::everything();
    options.sharedSecret = true;
    ApiStage stage(options);
    const QJsonObject list = jsonOf(stage.callAs("root", Method::Get, "/keys/"));
    QVERIFY(list.value(QLatin1StringView("shared_secret")).toBool());
    QVERIFY(list.value(QLatin1StringView("items")).toArray().isEmpty());
    for (const char *target : {"/keys/", "/keys/{old_key}/retire"})
        QCOMPARE(stage.callAs("root", Method::Post, target, '{' + rightPassword() + '}').status, 409);
}

void OperationTest::theCallersOwnAccountIsLeftAsItIs_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char *action : {"disable", "enable", "delete", "sign_out"})
        QTest::newRow(action) << QByteArray(action);
}

void OperationTest::theCallersOwnAccountIsLeftAsItIs()
{
    QFETCH(QByteArray, action);
    ApiStage stage;
    const QByteArray body = QByteArray(R"({"action":"%","ids":["{root}","{ann}"],)").replace('%', action) + rightPassword() + '}';
    const QJsonObject outcome = jsonOf(stage.callAs("root", Method::Post, "/users/bulk", body));
    const QJsonValue mine = outcome.value(QLatin1StringView("items"))[0];
    QCOMPARE(mine[QLatin1StringView("code")].toString(), QStringLiteral("forbidden"));
    QCOMPARE(outcome.value(QLatin1StringView("done")).toInt(), 1);
    QCOMPARE(stage.callAs("root", Method::Get, "/users/me/").status, 200);
}

void OperationTest::anExportIsRecordedOnce()
{
    ApiStage stage;
    const qsizetype records = stage.installation.store.audit.size();
    const QJsonObject first = jsonOf(stage.callAs("root", Method::Get, "/users/export?limit=2"));
    const QByteArray cursor = first.value(QLatin1StringView("next_cursor")).toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(stage.callAs("root", Method::Get, "/users/export?limit=2&cursor=" + cursor).status, 200);
    QCOMPARE(stage.installation.store.audit.size(), records + 1);
    QCOMPARE(stage.installation.store.audit.last().event.action, AuditAction::UsersExported);
}

void OperationTest::nobodyExportsWithoutARecord_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("hoursLater");
    QTest::addColumn<int>("status");
    const QByteArray all("/users/export?limit=1");
    const QByteArray part("/users/export?limit=1&role=user");
    QTest::newRow("its own") << all << QByteArray() << 0 << 200;
    QTest::newRow("its own, of a part") << part << QByteArray("&role=user") << 0 << 200;
    QTest::newRow("of the list") << QByteArray("/users/?limit=1") << QByteArray() << 0 << 422;
    QTest::newRow("of less") << part << QByteArray() << 0 << 422;
    QTest::newRow("of an old one") << all << QByteArray() << 25 << 422;
}

void OperationTest::nobodyExportsWithoutARecord()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, filter);
    QFETCH(int, hoursLater);
    QFETCH(int, status);
    ApiStage stage;
    const QByteArray cursor =
        jsonOf(stage.callAs("root", Method::Get, source)).value(QLatin1StringView("next_cursor")).toString().toLatin1();
    QVERIFY(!cursor.isEmpty());
    if (hoursLater > 0)
        stage.installation.store.audit.last().event.at -= std::chrono::hours(hoursLater);
    QCOMPARE(stage.callAs("root", Method::Get, "/users/export?limit=1&cursor=" + cursor + filter).status, status);
    // The number of another record, and of none.
    for (const QByteArray &number :
         {QByteArray("1"), QByteArray("9999999"), QByteArray("0"), QByteArray("-1"), QByteArray("9223372036854775807")}) {
        const QByteArray after = cursor.mid(cursor.indexOf('.') + 1);
        QCOMPARE(stage.callAs("root", Method::Get, "/users/export?cursor=" + number + '.' + after).status, 422);
    }
}

QTEST_GUILESS_MAIN(OperationTest)
#include "operationtest.moc"
