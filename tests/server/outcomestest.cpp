// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoints.h"
#include "core/api/openapi.h"
#include "tests/server/apirows.h"
#include "tests/server/schemacheck.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using http::Method;

namespace {

/// What all endpoints have, whatever their types.
struct Operation
{
    QString name;
    Method method;
    api::Access access;
    std::optional<Scope> scope;
    api::Body body;
    bool takesBody = false;
    bool takesQuery = false;
    bool setsCookie = false;
    bool bodyOptional = false;
};

Method methodOf(api::Verb verb)
{
    switch (verb) {
    case api::Verb::Get: return Method::Get;
    case api::Verb::Post: return Method::Post;
    case api::Verb::Patch: return Method::Patch;
    case api::Verb::Delete: return Method::Delete;
    }
    Q_UNREACHABLE();
}

QList<Operation> operations()
{
    QList<Operation> all;
    api::forEachEndpoint([&](const auto &endpoint) {
        bool readsMore = false;
        api::forEachField<typename std::decay_t<decltype(endpoint)>::Input>(
            [&](const auto &field) { readsMore |= !api::isInPath(endpoint.path, field.name); });
        all.append({.name = QString::fromLatin1(endpoint.operation),
                    .method = methodOf(endpoint.verb),
                    .access = endpoint.access,
                    .scope = endpoint.scope,
                    .body = endpoint.body,
                    .takesBody = readsMore && endpoint.hasBody(),
                    .takesQuery = readsMore && !endpoint.hasBody(),
                    .setsCookie = endpoint.setsCookie,
                    .bodyOptional = endpoint.bodyOptional});
    });
    return all;
}

Operation operationNamed(const QString &name)
{
    const QList<Operation> all = operations();
    return *std::ranges::find(all, name, &Operation::name);
}

/// Statuses that no request to the router brings about, and who shows them.
bool isShownElsewhere(const QString &operation, int status)
{
    if (status == 413) // the front refuses before the router sees it: servertest
        return true;
    // Two changes, or rotations, at the same time: tests of auth
    return (operation == u"changeMyPassword" || operation == u"rotateSigningKeys") && status == 409;
}

} // namespace

/// Calls every endpoint with everything it can answer, and compares with what the OpenAPI document promises.
class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void happensAsTold_data();
    void happensAsTold();
    void followsFromAccessAndInput_data();
    void followsFromAccessAndInput();
    void aLostDatabaseIsTold_data();
    void aLostDatabaseIsTold();
    void everyDocumentedStatusWasSeen();

private:
    void look(const QString &operation, const http::Response &response);
    QJsonObject documented(const QString &operation) const;
    static const ApiRow &success(const QString &operation);
    static QByteArray pathOf(const ApiRow &row) { return QByteArray(row.target).split('?').first(); }
    void refusals(const Operation &operation, ApiStage &stage);
    void wrongInputs(const Operation &operation, ApiStage &stage);

    const QJsonObject m_document = api::openApiDocument();
    const SchemaCheck m_schemas{m_document};
    QHash<QString, QSet<int>> m_seen;
};

void OutcomesTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("sallyport.*=false")); // hundreds of refusals
    m_seen.clear();
}

QJsonObject OutcomesTest::documented(const QString &operation) const
{
    for (const QJsonValue path : m_document.value(QLatin1StringView("paths")).toObject()) {
        for (const QJsonValue call : path.toObject()) {
            if (call[QLatin1StringView("operationId")].toString() == operation)
                return call.toObject();
        }
    }
    return {};
}

const ApiRow &OutcomesTest::success(const QString &operation)
{
    static const QList<ApiRow> rows = apiRows();
    return *std::ranges::find_if(rows, [&](const ApiRow &row) { return operation == QLatin1StringView(row.operation); });
}

/// What holds of every answer: its status is documented, with its headers and the shape of its content, and it betrays nothing.
void OutcomesTest::look(const QString &operation, const http::Response &response)
{
    m_seen[operation].insert(response.status);
    const QJsonValue told = documented(operation).value(QLatin1StringView("responses"))[QString::number(response.status)];
    QVERIFY2(told.isObject(), qPrintable(QStringLiteral("%1 answers %2, which is not documented").arg(operation).arg(response.status)));
    for (const char *name : {"X-Request-Id", "Retry-After", "WWW-Authenticate", "Content-Disposition"}) {
        const bool isPromised = told[QLatin1StringView("headers")].toObject().contains(QLatin1StringView(name));
        const bool isThere = !response.header(QByteArray(name).toLower()).isNull();
        QVERIFY2(isPromised || !isThere, name);
        if (isPromised && qstrcmp(name, "WWW-Authenticate") != 0)
            QVERIFY2(isThere, name);
    }
    QCOMPARE(response.header("cache-control"), QByteArray("no-store"));
    const QJsonValue content = told[QLatin1StringView("content")][QLatin1StringView("application/json")];
    QCOMPARE(response.body.isEmpty(), content.isUndefined());
    if (!response.body.isEmpty()) {
        QCOMPARE(response.header("content-type"), QByteArray("application/json"));
        QCOMPARE(m_schemas.complaint(response.body, content[QLatin1StringView("schema")].toObject()), QString());
    }
    if (operation == u"readOpenApi")
        return; // its examples are examples
    for (const QByteArray &secret : {TestInstallation::password().toUtf8(), QByteArray("argon2"), QByteArray("password_hash")})
        QVERIFY2(!response.body.contains(secret), response.body);
}

void OutcomesTest::happensAsTold_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("databaseBlocks");
    const QList<ApiRow> rows = apiRows();
    for (int i = 0; i < rows.size(); ++i) {
        for (const bool blocks : {false, true})
            QTest::addRow("%d: %s by %s: %d %s%s", i, rows[i].operation, *rows[i].caller ? rows[i].caller : "nobody", rows[i].status,
                          rows[i].code, blocks ? ", where the database blocks" : "")
                << i << blocks;
    }
}

void OutcomesTest::happensAsTold()
{
    QFETCH(int, index);
    QFETCH(bool, databaseBlocks);
    const ApiRow row = apiRows()[index];
    TestInstallation::Options options = ApiStage::everything();
    options.registration = row.closed ? Registration::Closed : Registration::Open;
    options.docs = !row.closed;
    options.databaseBlocks = databaseBlocks;
    ApiStage stage(options);
    if (row.prepare)
        row.prepare(stage);
    const QString operation = QString::fromLatin1(row.operation);
    const http::Response response = stage.callAs(row.caller, operationNamed(operation).method, row.target, row.body);
    QVERIFY2(response.status == row.status, QByteArray::number(response.status) + ' ' + response.body);
    QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QString::fromLatin1(row.code));
    if (row.status == 429)
        QVERIFY(response.header("retry-after").toInt() > 0);
    look(operation, response);
}

void OutcomesTest::followsFromAccessAndInput_data()
{
    QTest::addColumn<QString>("operation");
    for (const Operation &operation : operations())
        QTest::addRow("%s", qPrintable(operation.name)) << operation.name;
}

void OutcomesTest::followsFromAccessAndInput()
{
    QFETCH(QString, operation);
    const Operation known = operationNamed(operation);
    ApiStage stage;
    refusals(known, stage);
    wrongInputs(known, stage);
}

void OutcomesTest::refusals(const Operation &operation, ApiStage &stage)
{
    const ApiRow &row = success(operation.name);
    const auto expect = [&](int status, const char *code, const http::Headers &headers) {
        const http::Response response = stage.call(operation.method, row.target, row.body, headers);
        QVERIFY2(response.status == status, QByteArray::number(response.status) + ' ' + response.body);
        QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QString::fromLatin1(code));
        look(operation.name, response);
    };
    if (operation.access == api::Access::Public) {
        if (operation.setsCookie)
            expect(403, "csrf_refused", {{"origin", "https://evil.example"}});
        return;
    }
    expect(401, "invalid_token", {bearer("x")});
    const QByteArray caller = operation.access == api::Access::Administrator ? "root" : "ann";
    if (operation.method != Method::Get) {
        TestInstallation::Browser browser = stage.installation.signInBrowser(QString::fromLatin1(caller));
        browser.csrfToken = "x";
        expect(403, "csrf_refused", browser.writing());
    }
    if (operation.scope) {
        const Scopes others = Scopes{*operation.scope == Scope::Notes ? Scope::Account : Scope::Notes};
        expect(403, "insufficient_scope", {bearer(stage.installation.signIn(QString::fromLatin1(caller), others))});
    }
    if (operation.access == api::Access::Administrator)
        expect(403, "forbidden", {bearer(stage.token("ann"))});
    for (auto &[id, user] : stage.installation.store.users)
        user.user.disabled = true;
    expect(400, "inactive_user", {bearer(stage.token(caller))});
    for (auto &[id, user] : stage.installation.store.users)
        user.user.disabled = false;
}

void OutcomesTest::wrongInputs(const Operation &operation, ApiStage &stage)
{
    const ApiRow &row = success(operation.name);
    const auto expect = [&](int status, const QByteArray &query, const QByteArray &body, const QByteArray &contentType) {
        http::Headers headers;
        if (*row.caller)
            headers.append(bearer(stage.token(row.caller)));
        if (!contentType.isEmpty())
            headers.emplaceBack("content-type", contentType);
        const http::Response response = stage.call(operation.method, pathOf(row) + query, body, headers);
        QVERIFY2(response.status == status, QByteArray::number(response.status) + ' ' + response.body);
        look(operation.name, response);
    };
    if (operation.takesBody) {
        const bool isForm = operation.body == api::Body::Form;
        expect(415, {}, "x", "text/plain");
        expect(422, {}, isForm ? "x=1" : "[]", isForm ? "application/x-www-form-urlencoded" : "application/json");
        if (!operation.bodyOptional)
            expect(422, {}, {}, {});
    }
    if (operation.takesQuery) {
        expect(400, "?x=1&x=2", {}, {});
        expect(400, "?x=%ff", {}, {});
        expect(422, "?limit=x&hours=x", {}, {});
    }
}

void OutcomesTest::aLostDatabaseIsTold_data()
{
    followsFromAccessAndInput_data();
}

void OutcomesTest::aLostDatabaseIsTold()
{
    QFETCH(QString, operation);
    const bool isPromised = documented(operation).value(QLatin1StringView("responses")).toObject().contains(QStringLiteral("503"));
    ApiStage stage;
    const ApiRow &row = success(operation);
    stage.installation.store.unavailable = true;
    const http::Response response = stage.callAs(row.caller, operationNamed(operation).method, row.target, row.body);
    QCOMPARE(response.status, isPromised ? 503 : row.status);
    if (isPromised)
        QCOMPARE(jsonOf(response).value(QLatin1StringView("code")).toString(), QStringLiteral("database_unavailable"));
    stage.installation.store.unavailable = false;
    look(operation, response);
}

void OutcomesTest::everyDocumentedStatusWasSeen()
{
    QStringList unseen;
    for (const Operation &operation : operations()) {
        QVERIFY2(m_seen.contains(operation.name), qPrintable(operation.name));
        for (const QString &status : documented(operation.name).value(QLatin1StringView("responses")).toObject().keys()) {
            const int number = status.toInt(); // 0 for "default"
            if (number && !m_seen.value(operation.name).contains(number) && !isShownElsewhere(operation.name, number))
                unseen.append(operation.name + u' ' + status);
        }
    }
    QCOMPARE(unseen, QStringList());
}

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomestest.moc"
