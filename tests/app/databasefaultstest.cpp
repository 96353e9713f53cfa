// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingkeystore.h"
#include "tests/app/faultstage.h"

#include <QJsonDocument>
#include <QTest>

using namespace sallyport;

namespace {

const QString otherPassword = QStringLiteral("another horse battery staple");

/// More calls than any operation makes: who reaches this never stops failing.
constexpr int mostCalls = 100;

FaultStage::Request json(const QByteArray &method, const QByteArray &path, const QJsonObject &body, const QString &token = {})
{
    return {.method = method, .path = path, .body = QJsonDocument(body).toJson(QJsonDocument::Compact), .token = token.toUtf8()};
}

} // namespace

/// Every call of the database fails in turn, in a whole server: whoever was told yes got what was promised, and whoever was not, nothing.
class DatabaseFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_stage.reset(); }

    void signUp();
    void signIn();
    void signInOfABrowser();
    void refresh();
    void passwordChange();
    void noteWriting();
    void endOfASession();
    void changeByAnAdministrator();
    void rotationOfKeys();
    void wrongPasswordsStayCounted();

private:
    /// An operation as often as it has calls of the database, and once more. `number`: of the round, for names of its own.
    struct Operation
    {
        std::function<FaultStage::Request(int number)> prepare;
        int success = 200;
        std::function<bool(int number, const FaultStage::Answer &)> isKept; ///< what was promised is there
        std::function<bool(int number)> isUntouched = [](int) { return true; }; ///< what was there before still serves
    };
    void failEachCall(const Operation &operation);
    static Dialect dialect();

    std::unique_ptr<FaultStage> m_stage;
    int m_rounds = 0;
};

void DatabaseFaultsTest::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

Dialect DatabaseFaultsTest::dialect()
{
    QFETCH_GLOBAL(const bool, isPostgres);
    return isPostgres ? Dialect::PostgreSql : Dialect::Sqlite;
}

void DatabaseFaultsTest::init()
{
    m_stage = std::make_unique<FaultStage>(dialect(), [](Settings &settings) { settings.rateLimit = false; });
}

void DatabaseFaultsTest::failEachCall(const Operation &operation)
{
    for (m_rounds = 1; m_rounds < mostCalls; ++m_rounds) {
        const FaultStage::Request request = operation.prepare(m_rounds);
        const auto before = m_stage->dump();
        const auto [answer, failed] = m_stage->callFailingAt(m_rounds, request);
        QVERIFY2(failed || answer.status == operation.success, answer.body);
        if (answer.status == operation.success) {
            QVERIFY2(operation.isKept(m_rounds, answer), qPrintable(QStringLiteral("call %1").arg(m_rounds)));
        } else {
            QVERIFY2(answer.status == 503, answer.body + " at call " + QByteArray::number(m_rounds));
            QVERIFY(!answer.body.contains("token\""));
            const auto after = m_stage->dump();
            for (auto table = before.begin(); table != before.end(); ++table)
                QVERIFY2(after.value(table.key()) == table.value(),
                         qPrintable(QStringLiteral("%1, call %2").arg(table.key()).arg(m_rounds)));
            QVERIFY(operation.isUntouched(m_rounds));
            const FaultStage::Answer again = m_stage->call(request);
            QVERIFY2(again.status == operation.success, again.body + " after call " + QByteArray::number(m_rounds));
            QVERIFY(operation.isKept(m_rounds, again));
        }
        QVERIFY(m_stage->isAuditIntact());
        if (!failed)
            break;
    }
    QVERIFY2(m_rounds > 2 && m_rounds < mostCalls, qPrintable(QString::number(m_rounds)));
    qInfo("%d calls, each failed once", m_rounds - 1);
}

void DatabaseFaultsTest::signUp()
{
    const auto nameOf = [](int number) { return QStringLiteral("user%1").arg(number); };
    failEachCall({.prepare =
                      [&](int number) {
                          return json(
                              "POST", "/users/",
                              {{QStringLiteral("username"), nameOf(number)}, {QStringLiteral("password"), InProcessServer::password()}});
                      },
                  .isKept = [&](int number, const auto &) { return m_stage->signIn(nameOf(number)).status == 200; }});
}

void DatabaseFaultsTest::signIn()
{
    m_stage->server.addUser(QStringLiteral("ann"));
    failEachCall({.prepare =
                      [](int) {
                          return FaultStage::Request{.method = "POST",
                                                     .path = "/token",
                                                     .body = "username=ann&password=correct+horse+battery+staple",
                                                     .token = {},
                                                     .isForm = true};
                      },
                  .isKept =
                      [this](int, const FaultStage::Answer &answer) {
                          const auto refreshed =
                              m_stage->call(json("POST", "/refresh", {{QStringLiteral("refresh_token"), answer.text("refresh_token")}}));
                          return m_stage->isAccepted(answer.text("access_token")) && refreshed.status == 200;
                      }});
}

void DatabaseFaultsTest::signInOfABrowser()
{
    m_stage->server.addUser(QStringLiteral("ann"));
    const QString sessions = QStringLiteral("sessions");
    qsizetype kept = m_stage->dump().value(sessions).size();
    failEachCall({.prepare =
                      [&](int) {
                          kept = m_stage->dump().value(sessions).size();
                          return json("POST", "/session",
                                      {{QStringLiteral("username"), QStringLiteral("ann")},
                                       {QStringLiteral("password"), InProcessServer::password()}});
                      },
                  .isKept = [&](int, const auto &) { return m_stage->dump().value(sessions).size() == kept + 1; }});
}

void DatabaseFaultsTest::refresh()
{
    m_stage->server.addUser(QStringLiteral("ann"));
    failEachCall({.prepare =
                      [this](int) {
                          const QString token = m_stage->tokensOf(QStringLiteral("ann")).value(u"refresh_token").toString();
                          return json("POST", "/refresh", {{QStringLiteral("refresh_token"), token}});
                      },
                  .isKept =
                      [this](int, const FaultStage::Answer &answer) {
                          const auto next =
                              m_stage->call(json("POST", "/refresh", {{QStringLiteral("refresh_token"), answer.text("refresh_token")}}));
                          return m_stage->isAccepted(answer.text("access_token")) && next.status == 200;
                      }});
}

void DatabaseFaultsTest::passwordChange()
{
    const auto nameOf = [](int number) { return QStringLiteral("user%1").arg(number); };
    failEachCall({.prepare =
                      [&](int number) {
                          m_stage->server.addUser(nameOf(number));
                          return json("POST", "/users/me/password",
                                      {{QStringLiteral("current_password"), InProcessServer::password()},
                                       {QStringLiteral("new_password"), otherPassword}},
                                      m_stage->tokensOf(nameOf(number)).value(u"access_token").toString());
                      },
                  .success = 204,
                  .isKept =
                      [&](int number, const auto &) {
                          return m_stage->signIn(nameOf(number), otherPassword).status == 200
                              && m_stage->signIn(nameOf(number)).status == 401;
                      },
                  .isUntouched = [&](int number) { return m_stage->signIn(nameOf(number), otherPassword).status == 401; }});
}

void DatabaseFaultsTest::noteWriting()
{
    m_stage->server.addUser(QStringLiteral("ann"));
    const QString token = m_stage->tokensOf(QStringLiteral("ann")).value(u"access_token").toString();
    failEachCall({.prepare =
                      [&](int number) {
                          return json("POST", "/notes/",
                                      {{QStringLiteral("text"), QString::number(number)}, {QStringLiteral("completed"), false}}, token);
                      },
                  .isKept =
                      [&](int, const FaultStage::Answer &answer) {
                          const QByteArray path = "/notes/" + answer.json().value(u"id").toVariant().toByteArray();
                          return m_stage->call({.method = "GET", .path = path, .body = {}, .token = token.toUtf8()}).status == 200;
                      }});
}

void DatabaseFaultsTest::endOfASession()
{
    m_stage->server.addUser(QStringLiteral("ann"));
    QString token;
    failEachCall({.prepare =
                      [&](int) {
                          token = m_stage->tokensOf(QStringLiteral("ann")).value(u"access_token").toString();
                          return FaultStage::Request{.method = "POST", .path = "/logout", .body = {}, .token = token.toUtf8()};
                      },
                  .success = 204,
                  .isKept = [&](int, const auto &) { return !m_stage->isAccepted(token); },
                  .isUntouched = [&](int) { return m_stage->isAccepted(token); }});
}

void DatabaseFaultsTest::changeByAnAdministrator()
{
    m_stage->server.addAdministrator(QStringLiteral("root"));
    const QString token = m_stage->tokensOf(QStringLiteral("root")).value(u"access_token").toString();
    const auto nameOf = [](int number) { return QStringLiteral("user%1").arg(number); };
    QString tokenOfUser;
    failEachCall(
        {.prepare =
             [&](int number) {
                 const User user = m_stage->server.addUser(nameOf(number));
                 tokenOfUser = m_stage->tokensOf(nameOf(number)).value(u"access_token").toString();
                 return json("PATCH", "/users/" + user.id.toByteArray(QUuid::WithoutBraces), {{QStringLiteral("disabled"), true}}, token);
             },
         .isKept = [&](int number,
                       const auto &) { return m_stage->signIn(nameOf(number)).status == 401 && !m_stage->isAccepted(tokenOfUser); },
         .isUntouched = [&](int) { return m_stage->isAccepted(tokenOfUser); }});
}

// The command line beside the server: the same database, with connections of its own that fail.
void DatabaseFaultsTest::rotationOfKeys()
{
    const Settings settings = m_stage->settings();
    m_stage->server.addUser(QStringLiteral("ann"));
    const QString keys = QStringLiteral("signing_keys");
    FailingDatabase faults;
    for (m_rounds = 1; m_rounds < mostCalls; ++m_rounds) {
        const auto before = m_stage->dump();
        faults.failAt(m_rounds);
        const auto rotate = [&]() -> Result<KeyRecord> {
            auto installation = Installation::open(settings, &faults);
            if (!installation)
                return failure(installation);
            auto store = SigningKeyStore::open(settings, **installation);
            if (!store)
                return failure(store);
            return (*store)->keys().rotate(SigningKey::Algorithm::Es256, SigningKeys::Begin::Now,
                                           {.userId = {}, .name = QStringLiteral("test"), .client = {}});
        };
        const auto rotated = rotate();
        const bool failed = faults.stop();
        QCOMPARE(m_stage->dump().value(keys).size(), before.value(keys).size() + (rotated ? 1 : 0));
        if (!rotated)
            QCOMPARE(m_stage->dump().value(QStringLiteral("audit_events")), before.value(QStringLiteral("audit_events")));
        QVERIFY(m_stage->isAuditIntact());
        QVERIFY(m_stage->isAccepted(m_stage->tokensOf(QStringLiteral("ann")).value(u"access_token").toString()));
        if (!failed)
            break;
    }
    QVERIFY(m_rounds > 2 && m_rounds < mostCalls);
    qInfo("%d calls, each failed once", m_rounds - 1);
}

// What fails on the way does not give anybody tries back.
void DatabaseFaultsTest::wrongPasswordsStayCounted()
{
    m_stage = std::make_unique<FaultStage>(dialect());
    m_stage->server.addUser(QStringLiteral("ann"));
    const QString wrong = QStringLiteral("not this horse at all");
    QMap<QString, qint64> before = m_stage->tries();
    for (int number = 1; number < 60; ++number) {
        m_stage->faults.failAt(number);
        const int status = m_stage->signIn(QStringLiteral("ann"), wrong).status;
        m_stage->faults.stop();
        QVERIFY2(status == 401 || status == 429 || status == 503, qPrintable(QString::number(status)));
        const QMap<QString, qint64> after = m_stage->tries();
        for (auto counted = before.begin(); counted != before.end(); ++counted)
            QVERIFY2(after.value(counted.key()) >= counted.value(), qPrintable(counted.key()));
        before = after;
    }
    QVERIFY(!before.isEmpty());
    QCOMPARE(m_stage->signIn(QStringLiteral("ann"), wrong).status, 429);
}

QTEST_GUILESS_MAIN(DatabaseFaultsTest)
#include "databasefaultstest.moc"
