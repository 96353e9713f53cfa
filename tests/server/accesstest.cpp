// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include "core/api/endpoints.h"

#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

enum class Who { Nobody, BadToken, ExpiredToken, SignedOut, Disabled, User, Administrator };

struct CallerRow
{
    Who who;
    const char *name;
};

constexpr std::array callers{
    CallerRow{Who::Nobody, "nobody"},
    CallerRow{Who::BadToken, "a bad token"},
    CallerRow{Who::ExpiredToken, "an expired token"},
    CallerRow{Who::SignedOut, "a token of an ended session"},
    CallerRow{Who::Disabled, "a disabled user"},
    CallerRow{Who::User, "a user"},
    CallerRow{Who::Administrator, "an administrator"},
};

/// With what a caller is refused at an endpoint of this access; empty: let in. The table of contract.md.
std::optional<ErrorCode> refusal(api::Access access, Who who, bool visitorsMayTakeNotes)
{
    if (access == api::Access::Public)
        return std::nullopt;
    switch (who) {
    case Who::Nobody:
        return access == api::Access::UserOrVisitor && visitorsMayTakeNotes ? std::nullopt : std::optional(ErrorCode::NotAuthenticated);
    case Who::BadToken:
    case Who::ExpiredToken:
    case Who::SignedOut: return ErrorCode::InvalidToken;
    case Who::Disabled: return ErrorCode::InactiveUser;
    case Who::User: return access == api::Access::Administrator ? std::optional(ErrorCode::Forbidden) : std::nullopt;
    case Who::Administrator: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray refusalBody(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAuthenticated: return R"({"code":"not_authenticated","detail":"Not authenticated"})";
    case ErrorCode::InvalidToken: return R"({"code":"invalid_token","detail":"Could not validate credentials"})";
    case ErrorCode::InactiveUser: return R"({"code":"inactive_user","detail":"Inactive user"})";
    case ErrorCode::Forbidden: return R"({"code":"forbidden","detail":"Only administrators may do this"})";
    default: return "no refusal of a caller"; // every other code is another check's
    }
}

http::Method methodOf(api::Verb verb)
{
    switch (verb) {
    case api::Verb::Get: return http::Method::Get;
    case api::Verb::Post: return http::Method::Post;
    case api::Verb::Patch: return http::Method::Patch;
    case api::Verb::Delete: return http::Method::Delete;
    }
    Q_UNREACHABLE();
}

} // namespace

/// One row per endpoint × caller × mode, made from the declaration of the API: a new endpoint is covered when it is declared.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_installation.reset(); }

    void letsInExactlyWhoMayCall_data();
    void letsInExactlyWhoMayCall();
    void coversEveryEndpoint();

private:
    QByteArray tokenOf(Who who);
    void start(bool visitorsMayTakeNotes);

    std::unique_ptr<TestInstallation> m_installation;
};

void AccessTest::init()
{
    m_installation.reset();
}

void AccessTest::start(bool visitorsMayTakeNotes)
{
    TestInstallation::Options options;
    options.visitorsMayTakeNotes = visitorsMayTakeNotes;
    m_installation = std::make_unique<TestInstallation>(options);
    m_installation->addUser(QStringLiteral("root"), Role::Administrator);
    m_installation->addUser(QStringLiteral("ann"));
}

QByteArray AccessTest::tokenOf(Who who)
{
    const QString ann = QStringLiteral("ann");
    switch (who) {
    case Who::Nobody: return {};
    case Who::BadToken: {
        QByteArray token = m_installation->signIn(ann);
        token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A'; // in the signature
        return token;
    }
    case Who::ExpiredToken: {
        const QByteArray token = m_installation->signIn(ann);
        m_installation->clock.advance(15min);
        return token;
    }
    case Who::SignedOut: {
        const QByteArray token = m_installation->signIn(ann);
        m_installation->call(makeRequest(http::Method::Post, "/logout", {bearer(token)}));
        return token;
    }
    case Who::Disabled: {
        const QByteArray token = m_installation->signIn(ann);
        const auto user = m_installation->accounts().find(ann);
        if (!user || !m_installation->accounts().setDisabled(*user, true))
            qFatal("cannot disable");
        return token;
    }
    case Who::User: return m_installation->signIn(ann);
    case Who::Administrator: return m_installation->signIn(QStringLiteral("root"));
    }
    Q_UNREACHABLE();
}

void AccessTest::letsInExactlyWhoMayCall_data()
{
    QTest::addColumn<api::Verb>("verb");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<api::Access>("access");
    QTest::addColumn<Who>("who");
    QTest::addColumn<bool>("visitorsMayTakeNotes");
    api::forEachEndpoint([](const auto &endpoint) {
        for (const CallerRow &caller : callers) {
            for (const bool visitors : {false, true}) {
                QTest::addRow("%s %s by %s%s", api::verbName(endpoint.verb).data(), endpoint.path, caller.name, visitors ? ", --dev" : "")
                    << endpoint.verb << QByteArray(endpoint.path) << endpoint.access << caller.who << visitors;
            }
        }
    });
}

void AccessTest::letsInExactlyWhoMayCall()
{
    QFETCH(api::Verb, verb);
    QFETCH(QByteArray, path);
    QFETCH(api::Access, access);
    QFETCH(Who, who);
    QFETCH(bool, visitorsMayTakeNotes);
    start(visitorsMayTakeNotes);
    const QByteArray token = tokenOf(who);
    const http::Headers headers = token.isEmpty() ? http::Headers() : http::Headers{bearer(token)};
    path.replace("{id}", "019b76da-a800-7fff-bfff-ffffffffffff");
    const http::Response response = m_installation->call(makeRequest(methodOf(verb), path, headers));

    QVERIFY(!response.header("x-request-id").isEmpty());
    QCOMPARE(response.header("cache-control"), QByteArray("no-store"));
    QVERIFY2(response.status < 500 && response.status != 405, response.body);
    const std::optional<ErrorCode> refused = refusal(access, who, visitorsMayTakeNotes);
    if (refused) {
        QCOMPARE(response.body, refusalBody(*refused));
        const int status = *refused == ErrorCode::Forbidden ? 403 : *refused == ErrorCode::InactiveUser ? 400 : 401;
        QCOMPARE(response.status, status);
        QCOMPARE(response.header("www-authenticate"), QByteArray(status == 401 ? "Bearer" : ""));
        return;
    }
    for (const ErrorCode code : {ErrorCode::NotAuthenticated, ErrorCode::InvalidToken, ErrorCode::InactiveUser, ErrorCode::Forbidden})
        QVERIFY2(response.body != refusalBody(code), response.body);
    // Let in, it comes as far as its input: done, or told what is missing.
    QVERIFY2(response.status < 300 || response.status == 422
                 || jsonOf(response).value(QLatin1StringView("detail")).toString() == u"Note not found",
             response.body);
}

void AccessTest::coversEveryEndpoint()
{
    int endpoints = 0;
    api::forEachEndpoint([&](const auto &) { ++endpoints; });
    QCOMPARE(endpoints, int(std::tuple_size_v<decltype(api::allEndpoints)>));
    QVERIFY(endpoints >= 15);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
