// SPDX-License-Identifier: Apache-2.0
#include "tests/server/apirows.h"

namespace sallyport {

namespace {

using http::Method;
using namespace std::chrono_literals;

/// Many wrong passwords for ann, from where everybody comes from here.
void guessAnn(ApiStage &stage)
{
    for (int i = 0; i < 25; ++i)
        stage.call(Method::Post, "/login", R"({"username":"ann","password":"wrong-password"})");
}

/// The same where one is asked again, in ann's session.
void guessAsAnn(ApiStage &stage)
{
    for (int i = 0; i < 25; ++i)
        stage.callAs("ann", Method::Delete, "/users/me/", R"({"password":"wrong-password"})");
}

/// As many accounts as one network may make, none of them good enough to be made.
void signUpOften(ApiStage &stage)
{
    for (int i = 0; i < 100; ++i)
        stage.call(Method::Post, "/users/", R"({"username":"\u200b","password":"battery staple"})");
}

/// The same for root, who is asked again before what is hard to undo.
void guessAsRoot(ApiStage &stage)
{
    for (int i = 0; i < 25; ++i)
        stage.callAs("root", Method::Delete, "/users/me/", R"({"password":"wrong-password"})");
}

void nearlyTenMinutesLater(ApiStage &stage)
{
    stage.installation.clock.advance(9min);
}

void elevenMinutesLater(ApiStage &stage)
{
    stage.installation.clock.advance(11min);
}

/// A refresh is no sign-in.
void elevenMinutesLaterWithNewTokens(ApiStage &stage)
{
    elevenMinutesLater(stage);
    const http::Response refreshed = stage.call(Method::Post, "/refresh", R"({"refresh_token":"{refresh}"})");
    stage.setToken("ann", jsonOf(refreshed).value(QLatin1StringView("access_token")).toString().toLatin1());
}

/// As often as one may change names, each time to one that is no good.
void renameOften(ApiStage &stage, const char *caller)
{
    for (int i = 0; i < 20; ++i)
        stage.callAs(caller, Method::Patch, "/users/me/", R"({"username":"ben"})");
}

void exportOften(ApiStage &stage, const char *caller)
{
    for (int i = 0; i < 10; ++i)
        stage.callAs(caller, Method::Get, "/users/me/export");
}

QList<ApiRow> signInRows()
{
    const char *form = "username=ann&password=correct+horse+battery+staple";
    const char *json = R"({"username":"ann","password":"correct horse battery staple"})";
    const char *wrong = R"({"username":"ann","password":"wrong-password"})";
    const char *adminScope = R"({"username":"ann","password":"correct horse battery staple","scope":"admin"})";
    return {
        {"signIn", "", "/token", form, 200},
        {"signIn", "", "/token", "username=ann&password=wrong-password", 401, "incorrect_credentials"},
        {"signIn", "", "/token", "username=ann&password=correct+horse+battery+staple&scope=admin", 400, "invalid_scope"},
        {"signIn", "", "/token", "username=ann&password=correct+horse+battery+staple&scope=admin+openid", 400, "invalid_scope"},
        {"signIn", "", "/token", "username=ann&password=correct+horse+battery+staple&scope=me+items", 200},
        {"signIn", "", "/token", "username=ann&password=correct+horse+battery+staple&scope=%22", 400, "invalid_scope"},
        {"signIn", "", "/token", "grant_type=refresh_token&refresh_token=x", 400, "invalid_grant"},
        {"signIn", "", "/token", "grant_type=client_credentials", 400, "unsupported_grant_type"},
        {"signIn", "", "/token", "username=ann&username=ben&password=x", 400, "malformed_request"},
        {"signIn", "", "/token", "username=ann", 422, "validation_failed"},
        {"signIn", "", "/token", form, 429, "rate_limited", guessAnn},
        {"signIn", "", "/token", "grant_type=refresh_token&refresh_token={refresh}", 200},
        {"login", "", "/login", json, 200},
        {"login", "", "/login", wrong, 401, "incorrect_credentials"},
        {"login", "", "/login", adminScope, 400, "invalid_scope"},
        {"login", "", "/login", R"({"password":"x"})", 422, "validation_failed"},
        {"login", "", "/login", json, 429, "rate_limited", guessAnn},
        {"refreshTokens", "", "/refresh", R"({"refresh_token":"{refresh}"})", 200},
        {"refreshTokens", "", "/refresh", R"({"refresh_token":"x"})", 400, "invalid_grant"},
        {"refreshTokens", "", "/refresh", R"({"refresh_token":"{refresh}","scope":"admin"})", 400, "invalid_scope"},
        {"signOut", "ann", "/logout", "", 204},
        {"signOutEverywhere", "ann", "/logout/all", "", 204},
        {"openBrowserSession", "", "/session", json, 200},
        {"openBrowserSession", "", "/session", wrong, 401, "incorrect_credentials"},
        {"openBrowserSession", "", "/session", adminScope, 400, "invalid_scope"},
        {"openBrowserSession", "", "/session", json, 429, "rate_limited", guessAnn},
        {"readBrowserSession", "ann", "/session", "", 200},
        {"closeBrowserSession", "ann", "/session", "", 204},
        {"readKeys", "", "/.well-known/jwks.json", "", 200},
    };
}

QList<ApiRow> signUpRows()
{
    const char *named = R"({"username":"cem","password":"battery staple"})";
    const char *addressed = R"({"email":"cem@example.org","password":"battery staple"})";
    const auto annHasAnAddress = [](ApiStage &stage) {
        stage.callAs("ann", Method::Patch, "/users/me/", R"({"email":"cem@example.org"})");
    };
    QList<ApiRow> rows{
        {"register", "", "/register", addressed, 201},
        {"register", "", "/register", R"({"email":"cem@example.org","username":"cem","password":"battery staple"})", 201},
        {"register", "", "/register", addressed, 409, "email_taken", annHasAnAddress},
        {"register", "", "/register", R"({"email":"cem@example.org","username":"ANN","password":"battery staple"})", 409, "username_taken"},
        {"register", "", "/register", addressed, 429, "rate_limited", signUpOften},
        {"createUser", "", "/users/", named, 200},
        {"createUser", "", "/users/", R"({"username":"Ann","password":"battery staple"})", 409, "username_taken"},
        {"createUser", "", "/users/", R"({"username":"cem","email":"cem@example.org","password":"battery staple"})", 409, "email_taken",
         annHasAnAddress},
        {"createUser", "", "/users/", named, 429, "rate_limited", signUpOften},
        {"createUser", "root", "/users/", named, 200, "", signUpOften},
    };
    for (const auto &[operation, target, body] :
         {std::tuple("register", "/register", addressed), std::tuple("createUser", "/users/", named)}) {
        ApiRow row{operation, "", target, body, 403, "registration_closed"};
        row.closed = true;
        rows.append(row);
        row.caller = "ann";
        rows.append(row);
        row.caller = "root";
        row.status = qstrcmp(operation, "register") == 0 ? 201 : 200;
        row.code = "";
        rows.append(row);
    }
    return rows;
}

QList<ApiRow> accountRows()
{
    const char *change = R"({"current_password":"correct horse battery staple","new_password":"seven green bottles"})";
    const char *password = R"({"password":"correct horse battery staple"})";
    const auto benHasAnAddress = [](ApiStage &stage) {
        stage.callAs("ben", Method::Patch, "/users/me/", R"({"email":"cem@example.org"})");
    };
    return {
        {"readMe", "ann", "/users/me/", "", 200},
        {"readMeInShort", "ann", "/me", "", 200},
        {"changeMe", "ann", "/users/me/", R"({"username":"anna","email":"anna@example.org","full_name":null})", 200},
        {"changeMe", "ann", "/users/me/", R"({"username":"BEN"})", 409, "username_taken"},
        {"changeMe", "ann", "/users/me/", R"({"email":"cem@example.org"})", 409, "email_taken", benHasAnAddress},
        {"changeMe", "ann", "/users/me/", R"({"email":"no address"})", 422, "validation_failed"},
        {"changeMe", "ann", "/users/me/", R"({"username":null})", 422, "validation_failed"},
        {"changeMe", "ann", "/users/me/", R"({"username":"anna"})", 429, "rate_limited",
         [](ApiStage &stage) { renameOften(stage, "ann"); }},
        {"changeMe", "ann", "/users/me/", R"({"full_name":"Ann"})", 200, "", [](ApiStage &stage) { renameOften(stage, "ann"); }},
        {"changeMe", "root", "/users/me/", R"({"username":"admin"})", 200, "", [](ApiStage &stage) { renameOften(stage, "root"); }},
        {"changeMyPassword", "ann", "/users/me/password", change, 204},
        {"changeMyPassword", "ann", "/users/me/password", R"({"current_password":"x","new_password":"seven green bottles"})", 403,
         "incorrect_password"},
        {"changeMyPassword", "ann", "/users/me/password", R"({"current_password":"correct horse battery staple","new_password":"short"})",
         422, "validation_failed"},
        {"changeMyPassword", "ann", "/users/me/password", change, 429, "rate_limited", guessAsAnn},
        {"confirmMyPassword", "ann", "/users/me/password/confirm", R"({"current_password":"correct horse battery staple"})", 204},
        {"confirmMyPassword", "ann", "/users/me/password/confirm", R"({"current_password":"x"})", 403, "incorrect_password"},
        {"confirmMyPassword", "ann", "/users/me/password/confirm", "{}", 422, "validation_failed"},
        {"confirmMyPassword", "ann", "/users/me/password/confirm", R"({"current_password":"correct horse battery staple"})", 429,
         "rate_limited", guessAsAnn},
        {"deleteMe", "ann", "/users/me/", password, 204},
        {"deleteMe", "ann", "/users/me/", R"({"current_password":"correct horse battery staple"})", 204},
        {"deleteMe", "ann", "/users/me/", R"({"password":"wrong-password"})", 403, "incorrect_password"},
        {"deleteMe", "ann", "/users/me/", "{}", 204},
        {"deleteMe", "ann", "/users/me/", "", 204},
        {"deleteMe", "ann", "/users/me/", "", 204, "", nearlyTenMinutesLater},
        {"deleteMe", "ann", "/users/me/", "", 403, "password_required", elevenMinutesLater},
        {"deleteMe", "ann", "/users/me/", "", 403, "password_required", elevenMinutesLaterWithNewTokens},
        {"deleteMe", "ann", "/users/me/", password, 204, "", elevenMinutesLater},
        {"deleteMe", "root", "/users/me/", "", 409, "last_administrator"},
        {"deleteMe", "ann", "/users/me/", password, 429, "rate_limited", guessAsAnn},
        {"deleteMe", "root", "/users/me/", password, 409, "last_administrator"},
        {"exportMe", "ann", "/users/me/export", "", 200},
        {"exportMe", "ann", "/users/me/export", "", 429, "rate_limited", [](ApiStage &stage) { exportOften(stage, "ann"); }},
        {"exportMe", "root", "/users/me/export", "", 200, "", [](ApiStage &stage) { exportOften(stage, "root"); }},
        {"listMyActivity", "ann", "/users/me/activity/", "", 200},
        {"listMyActivity", "ann", "/users/me/activity/?cursor=x", "", 422, "validation_failed"},
        {"listMySessions", "ann", "/users/me/sessions/", "", 200},
        {"endMyOtherSessions", "ann", "/users/me/sessions/", "", 204},
        {"endMySession", "ann", "/users/me/sessions/{session}", "", 204},
        {"endMySession", "ann", "/users/me/sessions/{ben_session}", "", 404, "not_found"},
        {"endMySession", "root", "/users/me/sessions/{ben_session}", "", 404, "not_found"},
        {"endMySession", "ann", "/users/me/sessions/1", "", 404, "not_found"},
    };
}

QList<ApiRow> userRows()
{
    const auto benHasAnAddress = [](ApiStage &stage) {
        stage.callAs("ben", Method::Patch, "/users/me/", R"({"email":"cem@example.org"})");
    };
    const char *reset = R"({"new_password":"seven green bottles"})";
    return {
        {"listUsers", "root", "/users/?q=an&role=user&disabled=false&sort=-created_at&limit=2", "", 200},
        {"listUsers", "root", "/users/?sort=password", "", 422, "validation_failed"},
        {"listUsers", "root", "/users/?q=a&q=b", "", 400, "malformed_request"},
        {"listUsers", "root", "/users/?role=owner", "", 422, "validation_failed"},
        {"listUsers", "root", "/users/?cursor=x", "", 422, "validation_failed"},
        {"readUser", "root", "/users/{ann}", "", 200},
        {"readUser", "root", "/users/{nobody}", "", 404, "not_found"},
        {"readUser", "root", "/users/ann", "", 404, "not_found"},
        {"changeUser", "root", "/users/{ann}", R"({"full_name":"Ann","email":null,"role":"admin"})", 200},
        {"changeUser", "root", "/users/{ann}", R"({"roles":["admin","user"]})", 200},
        {"changeUser", "root", "/users/{root}", R"({"full_name":"Root"})", 200},
        {"changeUser", "root", "/users/{nobody}", R"({"disabled":true})", 404, "not_found"},
        {"changeUser", "root", "/users/{ann}", R"({"username":"ben"})", 409, "username_taken"},
        {"changeUser", "root", "/users/{ann}", R"({"email":"cem@example.org"})", 409, "email_taken", benHasAnAddress},
        {"changeUser", "root", "/users/{root}", R"({"role":"user"})", 409, "last_administrator"},
        {"changeUser", "root", "/users/{root}", R"({"roles":["user"]})", 409, "last_administrator"},
        {"changeUser", "root", "/users/{root}", R"({"disabled":true})", 409, "last_administrator"},
        {"changeUser", "root", "/users/{ann}", R"({"role":"owner"})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"roles":["owner"]})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"roles":[]})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"username":null})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"disabled":null})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"role":null})", 422, "validation_failed"},
        {"changeUser", "root", "/users/{ann}", R"({"role":"user","roles":["admin"]})", 422, "validation_failed"},
        {"deleteUser", "root", "/users/{ann}", "", 204},
        {"deleteUser", "root", "/users/{ann}", R"({"current_password":"correct horse battery staple"})", 204},
        {"deleteUser", "root", "/users/{ann}", R"({"current_password":"wrong-password"})", 403, "incorrect_password"},
        {"deleteUser", "root", "/users/{ann}", R"({"current_password":"correct horse battery staple"})", 429, "rate_limited", guessAsRoot},
        {"deleteUser", "root", "/users/{nobody}", "", 404, "not_found"},
        {"deleteUser", "root", "/users/{root}", "", 409, "last_administrator"},
        {"resetUserPassword", "root", "/users/{ann}/password", reset, 204},
        {"resetUserPassword", "root", "/users/{ann}/password",
         R"({"new_password":"seven green bottles","current_password":"wrong-password"})", 403, "incorrect_password"},
        {"resetUserPassword", "root", "/users/{ann}/password",
         R"({"new_password":"seven green bottles","current_password":"correct horse battery staple"})", 429, "rate_limited", guessAsRoot},
        {"resetUserPassword", "root", "/users/{nobody}/password", reset, 404, "not_found"},
        {"resetUserPassword", "root", "/users/{ann}/password", R"({"new_password":"short"})", 422, "validation_failed"},
        {"resetUserPassword", "root", "/users/{root}/password", reset, 403, "forbidden"},
        {"unlockUser", "root", "/users/{ann}/unlock", "", 204},
        {"unlockUser", "root", "/users/{ann}/unlock", "", 204, "", guessAnn},
        {"unlockUser", "root", "/users/{nobody}/unlock", "", 404, "not_found"},
        {"listUserSessions", "root", "/users/{ann}/sessions/", "", 200},
        {"listUserSessions", "root", "/users/{nobody}/sessions/", "", 404, "not_found"},
        {"endUserSessions", "root", "/users/{ann}/sessions/", "", 204},
        {"endUserSessions", "root", "/users/{nobody}/sessions/", "", 404, "not_found"},
        {"endUserSession", "root", "/users/{ann}/sessions/{session}", "", 204},
        {"endUserSession", "root", "/users/{ann}/sessions/{ben_session}", "", 404, "not_found"},
        {"endUserSession", "root", "/users/{nobody}/sessions/{session}", "", 404, "not_found"},
        {"listSessions", "root", "/sessions/?user=ann&address=192.0.2.1&limit=1", "", 200},
        {"listSessions", "root", "/sessions/?user={nobody}", "", 200},
        {"listSessions", "root", "/sessions/?cursor=ann", "", 422, "validation_failed"},
        {"listSessions", "root", "/sessions/?limit=201", "", 422, "validation_failed"},
        {"endSession", "root", "/sessions/{session}", "", 204},
        {"endSession", "root", "/sessions/{session}", R"({"current_password":"correct horse battery staple"})", 204},
        {"endSession", "root", "/sessions/{session}", R"({"current_password":"wrong-password"})", 403, "incorrect_password"},
        {"endSession", "root", "/sessions/{session}", R"({"current_password":"correct horse battery staple"})", 429, "rate_limited",
         guessAsRoot},
        {"endSession", "root", "/sessions/{nobody}", "", 404, "not_found"},
        {"listAuditRecords", "root", "/audit/?action=sign_in,user_created&subject={ann}&limit=1", "", 200},
        {"listAuditRecords", "root", "/audit/?action=impersonate", "", 422, "validation_failed"},
        {"listAuditRecords", "root", "/audit/?cursor=-1", "", 422, "validation_failed"},
        {"listAuditRecords", "root", "/audit/?actor=ann", "", 422, "validation_failed"},
        {"listAuditRecords", "root", "/audit/?from=yesterday", "", 422, "validation_failed"},
        {"readStatistics", "root", "/stats/?hours=3&days=2", "", 200},
        {"readStatistics", "root", "/stats/?hours=1000", "", 422, "validation_failed"},
    };
}

QList<ApiRow> operationRows()
{
    const char *password = R"({"current_password":"correct horse battery staple"})";
    const char *wrong = R"({"current_password":"wrong-password"})";
    const char *disable = R"({"action":"disable","ids":["{ann}","{nobody}"],"current_password":"correct horse battery staple"})";
    return {
        {"readServer", "root", "/server/", "", 200},
        {"listSettings", "root", "/settings/", "", 200},
        {"listSigningKeys", "root", "/keys/", "", 200},
        {"rotateSigningKeys", "root", "/keys/", password, 201},
        {"rotateSigningKeys", "root", "/keys/", R"({"algorithm":"EdDSA","now":true,"current_password":"correct horse battery staple"})",
         201},
        {"rotateSigningKeys", "root", "/keys/", R"({"algorithm":"HS256","current_password":"correct horse battery staple"})", 422,
         "validation_failed"},
        {"rotateSigningKeys", "root", "/keys/", wrong, 403, "incorrect_password"},
        {"rotateSigningKeys", "root", "/keys/", password, 429, "rate_limited", guessAsRoot},
        {"retireSigningKey", "root", "/keys/{old_key}/retire", password, 200},
        {"retireSigningKey", "root", "/keys/{key}/retire", password, 409, "conflict"},
        {"retireSigningKey", "root", "/keys/x/retire", password, 404, "not_found"},
        {"retireSigningKey", "root", "/keys/{old_key}/retire", wrong, 403, "incorrect_password"},
        {"retireSigningKey", "root", "/keys/{old_key}/retire", password, 429, "rate_limited", guessAsRoot},
        {"exportUsers", "root", "/users/export?role=user&limit=1", "", 200},
        {"exportUsers", "root", "/users/export?limit=1001", "", 422, "validation_failed"},
        {"exportUsers", "root", "/users/export?cursor=x", "", 422, "validation_failed"},
        {"importUsers", "root", "/users/import", R"({"content":"username\ncem\n"})", 200},
        {"importUsers", "root", "/users/import",
         R"({"content":"username\ncem\n","dry_run":false,"current_password":"correct horse battery staple"})", 200},
        {"importUsers", "root", "/users/import", R"({"content":"username\ncem\n","dry_run":false})", 422, "validation_failed"},
        {"importUsers", "root", "/users/import", R"({"content":"username\ncem\n","current_password":"wrong-password"})", 403,
         "incorrect_password"},
        {"importUsers", "root", "/users/import", R"({"content":"x","current_password":"correct horse battery staple"})", 429,
         "rate_limited", guessAsRoot},
        {"importUsers", "root", "/users/import", R"({"content":"username\ncem\n"})", 409, "conflict",
         [](ApiStage &stage) { stage.installation.operations.isImporting = true; }},
        {"listBackups", "root", "/backups/", "", 200},
        {"makeBackup", "root", "/backups/", password, 202},
        {"makeBackup", "root", "/backups/", password, 409, "conflict",
         [](ApiStage &stage) { stage.installation.operations.isBackingUp = true; }},
        {"makeBackup", "root", "/backups/", R"({"current_password":"correct horse battery staple","passphrase":"another brazen tulip"})",
         409, "conflict"},
        {"makeBackup", "root", "/backups/", wrong, 403, "incorrect_password"},
        {"makeBackup", "root", "/backups/", password, 429, "rate_limited", guessAsRoot},
        {"changeUsers", "root", "/users/bulk", disable, 200},
        {"changeUsers", "root", "/users/bulk", R"({"action":"enable","ids":[],"current_password":"correct horse battery staple"})", 422,
         "validation_failed"},
        {"changeUsers", "root", "/users/bulk", R"({"action":"promote","ids":["{ann}"],"current_password":"correct horse battery staple"})",
         422, "validation_failed"},
        {"changeUsers", "root", "/users/bulk", R"({"action":"delete","ids":["{ann}"],"current_password":"wrong-password"})", 403,
         "incorrect_password"},
        {"changeUsers", "root", "/users/bulk", disable, 429, "rate_limited", guessAsRoot},
    };
}

QList<ApiRow> otherRows()
{
    ApiRow withoutDocuments{"readOpenApi", "", "/openapi.json", "", 404, "not_found"};
    withoutDocuments.closed = true;
    return {
        {"listMyItems", "ann", "/users/me/items/", "", 200},
        {"listNotes", "ann", "/notes/", "", 200},
        {"createNote", "ann", "/notes/", R"({"text":"milk","completed":false})", 200},
        {"readNote", "ann", "/notes/{note}", "", 200},
        {"readNote", "ben", "/notes/{note}", "", 404, "not_found"},
        {"readNote", "root", "/notes/{note}", "", 404, "not_found"},
        {"changeNote", "ann", "/notes/{note}", R"({"completed":true})", 200},
        {"changeNote", "ben", "/notes/{note}", R"({"completed":true})", 404, "not_found"},
        {"deleteNote", "ann", "/notes/{note}", "", 204},
        {"deleteNote", "ben", "/notes/{note}", "", 404, "not_found"},
        {"checkLive", "", "/livez", "", 200},
        {"checkReady", "", "/readyz", "", 200},
        {"readOpenApi", "", "/openapi.json", "", 200},
        withoutDocuments,
    };
}

} // namespace

QList<ApiRow> apiRows()
{
    return signInRows() + signUpRows() + accountRows() + userRows() + operationRows() + otherRows();
}

} // namespace sallyport
