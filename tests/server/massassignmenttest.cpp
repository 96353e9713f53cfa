// SPDX-License-Identifier: Apache-2.0
#include "core/api/endpoints.h"
#include "core/base/uuid.h"
#include "tests/server/apirows.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace sallyport;
using http::Method;

namespace {

/// What no body may set, in whatever call. Values that would be seen.
const char *const forbidden =
    R"("id":"019b76da-a800-7fff-bfff-000000000001","user_id":"{root}","userId":"{root}","owner":"root","owner_id":"{root}","item_id":"x",)"
    R"("password_hash":"x","passwordHash":"x","hash":"x","created_at":"2001-01-01T00:00:00Z","updated_at":"2001-01-01T00:00:00Z",)"
    R"("last_sign_in_at":"2001-01-01T00:00:00Z","password_changed_at":"2001-01-01T00:00:00Z","is_admin":true,"is_superuser":true,)"
    R"("isAdmin":true,"admin":true,"scopes":["admin"],"kind":"browser","session_id":"{session}","expires_at":"2099-01-01T00:00:00Z",)"
    R"("__proto__":{"role":"admin"},"constructor":{"role":"admin"})";
/// What administrators may set, and nobody else.
const char *const forAdministrators = R"(,"role":"admin","roles":["admin"],"disabled":true)";

QByteArray withMore(QByteArray json, bool byAdministrator)
{
    json.chop(1);
    if (!json.endsWith('{'))
        json += ',';
    json += forbidden;
    if (!byAdministrator)
        json += forAdministrators;
    return json + '}';
}

/// Everything stored that such fields could reach.
QString picture(const ApiStage &stage)
{
    QStringList lines;
    for (const auto &[id, account] : stage.installation.store.users) {
        const User &user = account.user;
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(user.username)
                         .arg(int(user.role))
                         .arg(user.disabled)
                         .arg(user.createdAt.time_since_epoch().count()));
    }
    for (const auto &[id, note] : stage.installation.store.notes)
        lines.append(QStringLiteral("note %1 %2").arg(note.text, note.ownerId ? toText(*note.ownerId) : QString()));
    for (const auto &[id, session] : stage.installation.store.sessions)
        lines.append(QStringLiteral("session %1 %2 %3")
                         .arg(toText(session.session.userId), session.session.scopes.toText())
                         .arg(int(session.session.kind)));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

/// Fields that are not the caller's to set are ignored, in every call that reads JSON: what is stored is the same with them as without.
class MassAssignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesNothing_data();
    void changesNothing();
    void formsNeither();
    void neitherInTheQuery();
};

void MassAssignmentTest::changesNothing_data()
{
    QTest::addColumn<int>("index");
    const QList<ApiRow> rows = apiRows();
    int calls = 0;
    for (int i = 0; i < rows.size(); ++i) {
        if (*rows[i].body != '{' || rows[i].status >= 300)
            continue;
        QTest::addRow("%d: %s", i, rows[i].operation) << i;
        ++calls;
    }
    QVERIFY(calls >= 12);
}

void MassAssignmentTest::changesNothing()
{
    QFETCH(int, index);
    const ApiRow row = apiRows()[index];
    const bool byAdministrator = qstrcmp(row.operation, "changeUser") == 0;
    Method method = Method::Post;
    api::forEachEndpoint([&](const auto &endpoint) {
        if (qstrcmp(endpoint.operation, row.operation) == 0)
            method = endpoint.verb == api::Verb::Patch ? Method::Patch : endpoint.verb == api::Verb::Delete ? Method::Delete : Method::Post;
    });
    TestInstallation::Options options = ApiStage::everything();
    options.registration = row.closed ? Registration::Closed : Registration::Open;
    QStringList pictures;
    for (const bool more : {false, true}) {
        ApiStage stage(options);
        const QByteArray body = more ? withMore(row.body, byAdministrator) : QByteArray(row.body);
        const http::Response response = stage.callAs(row.caller, method, row.target, body);
        QVERIFY2(response.status == row.status, response.body);
        pictures.append(picture(stage));
        // Ids differ from stage to stage; names tell whose is whose.
        for (const char *name : {"root", "ann", "ben"})
            pictures.last().replace(QString::fromLatin1(stage.filled('{' + QByteArray(name) + '}')), QString::fromLatin1(name));
        const QString newUser = jsonOf(response).value(QLatin1StringView("id")).toString();
        QVERIFY(newUser != u"019b76da-a800-7fff-bfff-000000000001");
    }
    QCOMPARE(pictures[1], pictures[0]);
}

void MassAssignmentTest::formsNeither()
{
    ApiStage stage;
    const http::Response response = stage.call(
        Method::Post, "/token", "username=ann&password=correct+horse+battery+staple&roles=admin&role=admin&sub={root}&user_id={root}");
    QCOMPARE(response.status, 200);
    QCOMPARE(jsonOf(response).value(QLatin1StringView("scope")).toString(), QStringLiteral("account notes"));
}

void MassAssignmentTest::neitherInTheQuery()
{
    ApiStage stage;
    const http::Response mine = stage.callAs("ann", Method::Get, "/users/me/activity/?subject={root}&actor={root}&subject_id={root}");
    QCOMPARE(mine.status, 200);
    for (const QJsonValue record : jsonOf(mine).value(QLatin1StringView("items")).toArray())
        QCOMPARE(record[QLatin1StringView("subject")].toString(), QStringLiteral("ann"));
    QCOMPARE(stage.callAs("ann", Method::Delete, "/users/me/sessions/?id={ben_session}&user={ben}").status, 204);
    QCOMPARE(stage.callAs("ben", Method::Get, "/me").status, 200);
}

QTEST_GUILESS_MAIN(MassAssignmentTest)
#include "massassignmenttest.moc"
