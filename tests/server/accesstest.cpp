// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testinstallation.h"

#include "core/api/endpoints.h"
#include "core/api/httpstatus.h"

#include <QLoggingCategory>
#include <QTest>

using namespace sallyport;
using namespace std::chrono_literals;

namespace {

enum class Who { Nobody, Bad, Expired, SignedOut, Disabled, User, UserForNotes, UserForAccount, Administrator, AdministratorForNotes };
/// What they show, and what their browser says.
enum class Way { Token, Cookie, CookieAlone, CookieWrongCsrf, CookieFromElsewhere, BadTokenAndCookie };

struct Named
{
    int value;
    const char *name;
};
constexpr std::array whos{
    Named{int(Who::Nobody), "nobody"},
    Named{int(Who::Bad), "somebody else"},
    Named{int(Who::Expired), "who was here long ago"},
    Named{int(Who::SignedOut), "who signed out"},
    Named{int(Who::Disabled), "a disabled user"},
    Named{int(Who::User), "a user"},
    Named{int(Who::UserForNotes), "a user, for notes"},
    Named{int(Who::UserForAccount), "a user, for their account"},
    Named{int(Who::Administrator), "an administrator"},
    Named{int(Who::AdministratorForNotes), "an administrator, for notes"},
};
constexpr std::array ways{
    Named{int(Way::Token), "a token"},
    Named{int(Way::Cookie), "a cookie"},
    Named{int(Way::CookieAlone), "a cookie without CSRF token"},
    Named{int(Way::CookieWrongCsrf), "a cookie with a wrong CSRF token"},
    Named{int(Way::CookieFromElsewhere), "a cookie from a page elsewhere"},
    Named{int(Way::BadTokenAndCookie), "a bad token and a cookie"},
};

/// What a row knows of its endpoint.
struct Call
{
    api::Verb verb;
    const char *path;
    api::Access access;
    std::optional<Scope> scope;
    bool setsCookie;
};

struct Someone
{
    Who who;
    Way way;
};

bool isAdministrator(Who who)
{
    return who == Who::Administrator || who == Who::AdministratorForNotes;
}

bool hasScope(Who who, Scope scope)
{
    switch (who) {
    case Who::UserForNotes:
    case Who::AdministratorForNotes: return scope == Scope::Notes;
    case Who::UserForAccount: return scope == Scope::Account;
    case Who::Administrator: return true;
    default: return scope != Scope::Admin;
    }
}

/// With what somebody is refused who is known by what they show; empty: let in.
std::optional<ErrorCode> refusalOfKnown(const Call &call, const Someone &caller)
{
    switch (caller.who) {
    case Who::Nobody: return ErrorCode::NotAuthenticated;
    case Who::Bad:
    case Who::Expired:
    case Who::SignedOut: return ErrorCode::InvalidToken;
    case Who::Disabled: return ErrorCode::InactiveUser;
    default: break;
    }
    const bool forges = caller.way == Way::CookieAlone || caller.way == Way::CookieWrongCsrf || caller.way == Way::CookieFromElsewhere;
    if (forges && call.verb != api::Verb::Get)
        return ErrorCode::CsrfRefused;
    if (call.access == api::Access::Administrator && !isAdministrator(caller.who))
        return ErrorCode::Forbidden;
    if (call.scope && !hasScope(caller.who, *call.scope))
        return ErrorCode::InsufficientScope;
    return std::nullopt;
}

/// With what a caller is refused; empty: let in. The table of who may do what.
std::optional<ErrorCode> refusal(const Call &call, const Someone &caller, bool visitorsMayTakeNotes)
{
    if (call.access == api::Access::Public)
        return call.setsCookie && caller.way == Way::CookieFromElsewhere ? std::optional(ErrorCode::CsrfRefused) : std::nullopt;
    if (call.access == api::Access::PublicOrUser && (caller.who == Who::Nobody || caller.way == Way::CookieAlone))
        return std::nullopt;
    if (call.access == api::Access::UserOrVisitor && caller.who == Who::Nobody && visitorsMayTakeNotes)
        return std::nullopt;
    if (caller.way == Way::BadTokenAndCookie)
        return ErrorCode::InvalidToken;
    return refusalOfKnown(call, caller);
}

constexpr std::array refusals{ErrorCode::NotAuthenticated, ErrorCode::InvalidToken,      ErrorCode::InactiveUser,
                              ErrorCode::Forbidden,        ErrorCode::InsufficientScope, ErrorCode::CsrfRefused};

QByteArray challengeOf(ErrorCode code, const Call &call)
{
    if (code == ErrorCode::InsufficientScope)
        return "Bearer error=\"insufficient_scope\", scope=\"" + QByteArray(scopeName(*call.scope).data()) + '"';
    return api::httpStatus(code) == 401 ? QByteArrayLiteral("Bearer") : QByteArray();
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

std::optional<Scopes> scopesOf(Who who)
{
    switch (who) {
    case Who::UserForNotes:
    case Who::AdministratorForNotes: return Scopes{Scope::Notes};
    case Who::UserForAccount: return Scopes{Scope::Account};
    default: return std::nullopt;
    }
}

} // namespace

Q_DECLARE_METATYPE(Call)
Q_DECLARE_METATYPE(Someone)

/// One row per endpoint × caller × way × mode, made from the declaration of the API: a new endpoint is covered when it is declared.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sallyport.security=false")); } // thousands of refusals
    void cleanup() { m_installation.reset(); }

    void letsInExactlyWhoMayCall_data();
    void letsInExactlyWhoMayCall();
    void coversEveryEndpoint();

private:
    void start(bool visitorsMayTakeNotes);
    http::Headers headersOf(const Someone &caller);
    QByteArray tokenOf(Who who);
    http::Headers browserOf(const Someone &caller);
    void comeTrue(Who who);

    std::unique_ptr<TestInstallation> m_installation;
};

void AccessTest::start(bool visitorsMayTakeNotes)
{
    TestInstallation::Options options;
    options.visitorsMayTakeNotes = visitorsMayTakeNotes;
    options.docs = false;
    m_installation = std::make_unique<TestInstallation>(options);
    m_installation->addUser(QStringLiteral("root"), Role::Administrator);
    m_installation->addUser(QStringLiteral("ann"));
}

/// What happened since they signed in.
void AccessTest::comeTrue(Who who)
{
    FakeStore &store = m_installation->store;
    if (who == Who::Expired)
        m_installation->clock.advance(std::chrono::days(91));
    if (who == Who::SignedOut) {
        for (auto &session : store.sessions)
            session.second.ended = true;
    }
    if (who == Who::Disabled) { // without the end of their sessions: what a request sees that comes at that very moment
        for (auto &user : store.users)
            user.second.user.disabled |= user.second.user.username == u"ann";
    }
}

QByteArray AccessTest::tokenOf(Who who)
{
    QByteArray token = m_installation->signIn(isAdministrator(who) ? QStringLiteral("root") : QStringLiteral("ann"), scopesOf(who));
    if (who == Who::Bad)
        token[token.size() - 10] = token[token.size() - 10] == 'A' ? 'B' : 'A'; // in the signature
    return token;
}

http::Headers AccessTest::browserOf(const Someone &caller)
{
    TestInstallation::Browser browser =
        m_installation->signInBrowser(isAdministrator(caller.who) ? QStringLiteral("root") : QStringLiteral("ann"), scopesOf(caller.who));
    if (caller.who == Who::Bad)
        browser.cookie[5] = browser.cookie[5] == 'A' ? 'B' : 'A';
    if (caller.way == Way::CookieAlone)
        return browser.reading();
    if (caller.way == Way::CookieWrongCsrf)
        browser.csrfToken[7] = browser.csrfToken[7] == 'A' ? 'B' : 'A';
    http::Headers headers = browser.writing();
    if (caller.way == Way::CookieFromElsewhere)
        headers.emplaceBack("origin", "https://evil.example");
    if (caller.way == Way::BadTokenAndCookie)
        headers.append(bearer("no.good.token"));
    return headers;
}

http::Headers AccessTest::headersOf(const Someone &caller)
{
    http::Headers headers;
    if (caller.who != Who::Nobody)
        headers = caller.way == Way::Token ? http::Headers{bearer(tokenOf(caller.who))} : browserOf(caller);
    else if (caller.way == Way::CookieFromElsewhere)
        headers = {{"origin", "https://evil.example"}};
    comeTrue(caller.who);
    return headers;
}

void AccessTest::letsInExactlyWhoMayCall_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Someone>("caller");
    QTest::addColumn<bool>("visitorsMayTakeNotes");
    const auto addRows = [](const Call &call, const Named &who, const Named &way) {
        for (const bool visitors : {false, true}) {
            if (visitors && call.access != api::Access::UserOrVisitor)
                continue;
            QTest::addRow("%s %s by %s with %s%s", api::verbName(call.verb).data(), call.path, who.name, way.name,
                          visitors ? ", --dev" : "")
                << call << Someone{Who(who.value), Way(way.value)} << visitors;
        }
    };
    api::forEachEndpoint([&](const auto &endpoint) {
        const Call call{endpoint.verb, endpoint.path, endpoint.access, endpoint.scope, endpoint.setsCookie};
        for (const Named &who : whos) {
            for (const Named &way : ways) {
                const bool showsSomething = Way(way.value) != Way::Token && Way(way.value) != Way::CookieFromElsewhere;
                if (Who(who.value) != Who::Nobody || !showsSomething)
                    addRows(call, who, way);
            }
        }
    });
}

void AccessTest::letsInExactlyWhoMayCall()
{
    QFETCH(Call, call);
    QFETCH(Someone, caller);
    QFETCH(bool, visitorsMayTakeNotes);
    start(visitorsMayTakeNotes);
    QByteArray path(call.path);
    for (const char *name : {"{id}", "{session_id}"})
        path.replace(name, "019b76da-a800-7fff-bfff-ffffffffffff");
    const http::Response response = m_installation->call(makeRequest(methodOf(call.verb), path, headersOf(caller)));

    QVERIFY(!response.header("x-request-id").isEmpty());
    QCOMPARE(response.header("cache-control"), QByteArray("no-store"));
    QVERIFY2(response.status < 500 && response.status != 405, response.body);
    const QString code = jsonOf(response).value(QLatin1StringView("code")).toString();
    if (const std::optional<ErrorCode> refused = refusal(call, caller, visitorsMayTakeNotes)) {
        QCOMPARE(code, QString(wireName(*refused)));
        QCOMPARE(response.status, api::httpStatus(*refused));
        QCOMPARE(response.header("www-authenticate"), challengeOf(*refused, call));
        return;
    }
    for (const ErrorCode refused : refusals)
        QVERIFY2(code != wireName(refused), response.body);
    // Let in, it comes as far as its input: done, or told what is missing, not there or not to be had.
    const bool isLetIn = response.status < 300 || response.status == 422 || response.status == 404 || response.status == 409;
    QVERIFY2(isLetIn, response.body);
}

void AccessTest::coversEveryEndpoint()
{
    int endpoints = 0;
    api::forEachEndpoint([&](const auto &) { ++endpoints; });
    QCOMPARE(endpoints, int(std::tuple_size_v<decltype(api::allEndpoints)>));
    QVERIFY(endpoints >= 41);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
