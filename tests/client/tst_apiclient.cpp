// SPDX-License-Identifier: Apache-2.0
#include "core/client/apiclient.h"
#include "core/client/whendone.h"
#include "tests/client/waiting.h"
#include "tests/support/inprocessserver.h"

namespace sallyport {

class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void probes();
    void signsInAndCalls();
    void carriesAnyText();
    void tellsWhatTheServerSays();
    void saysWhatIsWrongWithFields();
    void respectsAClosedRegistration();
    void answersInOrderOfNothingInParticular();
    void isCancelled();
    void endsCallsWithItself();
    void forgetsContextsThatAreGone();

private:
    Secret signIn(const QString &name);

    std::unique_ptr<InProcessServer> m_server;
    ApiClient m_client;
};

void ApiClientTest::initTestCase()
{
    m_server = std::make_unique<InProcessServer>();
    m_server->addUser(QStringLiteral("ann"));
    m_server->addAdministrator(QStringLiteral("root"));
    m_client.setServer(m_server->address());
}

Secret ApiClientTest::signIn(const QString &name)
{
    api::TokenRequest request;
    request.username = name;
    request.password = Secret::fromText(InProcessServer::password());
    auto tokens = wait(m_client.call(api::token, std::move(request)));
    return tokens ? std::move(tokens->accessToken) : Secret();
}

void ApiClientTest::probes()
{
    auto health = wait(m_client.probe());
    QVERIFY(health);
    QCOMPARE(health->service, api::Health::serviceName());
    QCOMPARE(health->registration, QStringLiteral("open"));
}

void ApiClientTest::signsInAndCalls()
{
    const Secret token = signIn(QStringLiteral("root"));
    QVERIFY(!token.isEmpty());
    auto me = wait(m_client.call(api::me, {}, token));
    QVERIFY(me);
    QVERIFY(me->isAdministrator());
    auto users = wait(
        m_client.call(api::listUsers, {.search = {}, .role = QStringLiteral("admin"), .disabled = false, .limit = 1, .cursor = {}}, token));
    QVERIFY2(users, qPrintable(users ? QString() : users.error().detail));
    QCOMPARE(users->total, 1);
    QCOMPARE(users->items[0].username, QStringLiteral("root"));
}

void ApiClientTest::carriesAnyText()
{
    const Secret token = signIn(QStringLiteral("ann"));
    const QString text = QStringLiteral("\"quoted\" \\ & = + % ü 漢 \U0001F600 \n\t");
    auto note = wait(m_client.call(api::createNote, {.text = text, .completed = true}, token));
    QVERIFY(note);
    QCOMPARE(note->text, text);
    auto changed = wait(m_client.call(api::changeNote, {.id = note->id, .text = {}, .completed = false}, token));
    QVERIFY(changed);
    QCOMPARE(changed->text, text);
    QCOMPARE(changed->completed, false);
    QVERIFY(wait(m_client.call(api::deleteNote, {.id = note->id}, token)));
    QCOMPARE(codeOf(wait(m_client.call(api::readNote, {.id = note->id}, token))), ErrorCode::NotFound);
}

void ApiClientTest::tellsWhatTheServerSays()
{
    QCOMPARE(codeOf(wait(m_client.call(api::me))), ErrorCode::NotAuthenticated);
    QCOMPARE(codeOf(wait(m_client.call(api::me, {}, Secret("nonsense")))), ErrorCode::InvalidToken);
    QCOMPARE(codeOf(wait(m_client.call(api::listUsers, {}, signIn(QStringLiteral("ann"))))), ErrorCode::Forbidden);
    QCOMPARE(
        codeOf(wait(m_client.call(
            api::signUp,
            {.username = QStringLiteral("ANN"), .password = Secret::fromText(InProcessServer::password()), .email = {}, .fullName = {}}))),
        ErrorCode::UsernameTaken);
}

void ApiClientTest::saysWhatIsWrongWithFields()
{
    const auto refused =
        wait(m_client.call(api::signUp, {.username = {}, .password = Secret("short"), .email = QStringLiteral("x"), .fullName = {}}));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QVERIFY(refused.error().fields.size() >= 3);
    QCOMPARE(refused.error().fields[0].location, (QJsonArray{QStringLiteral("body"), QStringLiteral("username")}));
}

void ApiClientTest::respectsAClosedRegistration()
{
    InProcessServer closed([](Settings &settings) { settings.registration = Registration::Closed; });
    ApiClient client;
    client.setServer(closed.address());
    QCOMPARE(wait(client.probe())->registration, QStringLiteral("closed"));
    QCOMPARE(
        codeOf(wait(client.call(
            api::signUp,
            {.username = QStringLiteral("eve"), .password = Secret::fromText(InProcessServer::password()), .email = {}, .fullName = {}}))),
        ErrorCode::RegistrationClosed);
}

void ApiClientTest::answersInOrderOfNothingInParticular()
{
    const Secret token = signIn(QStringLiteral("ann"));
    QList<QFuture<Result<api::UserView>>> calls;
    for (int i = 0; i < 100; ++i)
        calls.append(m_client.call(api::me, {}, token));
    for (const auto &call : calls)
        QVERIFY(wait(call));
}

void ApiClientTest::isCancelled()
{
    QList<QFuture<Result<api::Health>>> calls;
    for (int i = 0; i < 10; ++i)
        calls.append(m_client.call(api::live));
    m_client.cancelAll();
    for (const auto &call : calls) {
        QVERIFY(call.isFinished());
        QCOMPARE(codeOf(wait(call)), ErrorCode::Cancelled);
    }
    auto finished = ApiClient::decode<api::Health>(m_client.finish(m_client.destination(), toWire(api::live, {}), {}));
    m_client.cancelAll();
    QVERIFY(wait(finished));
}

void ApiClientTest::endsCallsWithItself()
{
    QFuture<Result<api::Health>> call;
    {
        ApiClient client;
        client.setServer(m_server->address());
        call = client.call(api::live);
    }
    QVERIFY(call.isFinished());
    QCOMPARE(codeOf(wait(call)), ErrorCode::Cancelled);
}

void ApiClientTest::forgetsContextsThatAreGone()
{
    bool answered = false;
    auto call = m_client.call(api::live);
    {
        QObject window;
        whenDone(call, &window, [&](const Result<api::Health> &) { answered = true; });
    }
    QVERIFY(QTest::qWaitFor([&] { return call.isFinished(); }));
    QTest::qWait(50);
    QVERIFY(!answered);
    QObject window;
    whenDone(m_client.call(api::live), &window, [&](const Result<api::Health> &) { answered = true; });
    QTRY_VERIFY(answered);
}

} // namespace sallyport

QTEST_GUILESS_MAIN(sallyport::ApiClientTest)
#include "tst_apiclient.moc"
