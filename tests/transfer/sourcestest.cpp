// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/accountsource.h"
#include "core/transfer/firebaseparameters.h"
#include "core/transfer/timetext.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sallyport;

namespace {

const QByteArray bcrypt = "$2b$04$abcdefghijklmnopqrstuuZakPDp6bZDRlgfrhVHiZC/4c843smaK";

QString kindOf(const QByteArray &hash)
{
    if (hash.isEmpty())
        return QStringLiteral("none");
    const auto info = inspectPasswordHash(hash);
    return info ? QString::fromLatin1(hash.left(hash.indexOf('$', 1))) : info.error().detail;
}

/// What of an account a test looks at, in one line.
QString told(const ImportedAccount &account)
{
    QStringList parts{account.username, account.email.value_or(QStringLiteral("-")), account.fullName.value_or(QStringLiteral("-")),
                      kindOf(account.passwordHash)};
    if (account.disabled)
        parts.append(QStringLiteral("disabled"));
    if (account.administrator)
        parts.append(QStringLiteral("admin"));
    if (account.id)
        parts.append(account.id->toString(QUuid::WithoutBraces));
    if (account.createdAt)
        parts.append(QStringLiteral("created ") + timeText(*account.createdAt));
    if (account.lastSignInAt)
        parts.append(QStringLiteral("seen ") + timeText(*account.lastSignInAt));
    if (account.passwordChangedAt)
        parts.append(QStringLiteral("set ") + timeText(*account.passwordChangedAt));
    for (const ImportedNote &note : account.notes)
        parts.append(QStringLiteral("note ") + note.text);
    return parts.join(u'|');
}

QString told(const Imported &imported)
{
    if (const auto *account = std::get_if<ImportedAccount>(&imported))
        return told(*account);
    if (const auto *note = std::get_if<ImportedNote>(&imported))
        return QStringLiteral("note %1%2").arg(note->text, note->completed ? QStringLiteral(" done") : QString());
    return QStringLiteral("other");
}

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void refused_data();
    void refused();
    void theTutorialsDatabase();
    void pocketBasesDatabase();
    void pocketBasesAdministrators_data();
    void pocketBasesAdministrators();
    void djangosDatabase();
    void viewsAndTablesWithoutNumbers();
    void aDatabaseOfSomethingElse();

private:
    QString file(const QString &name, const QByteArray &content);
    QString database(const QStringList &statements);
    QString readAll(const SourceOptions &options);

    QTemporaryDir m_folder;
    int m_databases = 0;
};

QString SourcesTest::file(const QString &name, const QByteArray &content)
{
    const QString path = m_folder.filePath(name);
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file could not be written");
    return path;
}

QString SourcesTest::database(const QStringList &statements)
{
    const QString path = m_folder.filePath(QStringLiteral("data%1.db").arg(++m_databases));
    {
        QSqlDatabase made = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        made.setDatabaseName(path);
        if (!made.open())
            qFatal("the database could not be made");
        for (const QString &statement : statements) {
            QSqlQuery query(made);
            if (!query.exec(statement))
                qFatal("the statement was refused: %ls", qUtf16Printable(statement));
        }
    }
    QSqlDatabase::removeDatabase(path);
    return path;
}

/// The format and, line by line, what was read.
QString SourcesTest::readAll(const SourceOptions &options)
{
    const auto source = AccountSource::open(options);
    if (!source)
        return QStringLiteral("?") + source.error().detail;
    QStringList lines{QString(formatName((*source)->format()))};
    for (;;) {
        const auto record = (*source)->next();
        if (!record)
            return (lines << QStringLiteral("?") + record.error().detail).join(u'\n');
        if (!*record)
            return lines.join(u'\n');
        const AccountSource::Record &one = **record;
        lines.append(one.content ? told(*one.content) : QStringLiteral("%1!%2").arg(one.place.toText(), one.content.error().detail));
    }
}

void SourcesTest::read_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &content, const char *expected) {
        QTest::newRow(name) << content << QString::fromUtf8(expected);
    };
    row("CSV by any names", "User Name,E-Mail,Full Name,hashed_password,Active\nann,ann@example.org,Ann A.," + bcrypt + ",0\n",
        "csv\nann|ann@example.org|Ann A.|$2b|disabled");
    row("CSV with addresses alone", "email,first_name,last_name\nann@example.org,Ann,Archer\nben@example.org,,Bee\n",
        "csv\nann@example.org|ann@example.org|Ann Archer|none\nben@example.org|ben@example.org|Bee|none");
    row("JSON lines", "{\"username\":\"ann\",\"disabled\":false,\"notes\":[{\"text\":\"Milk\"}]}\n{\"username\":7,\"role\":\"admin\"}\n",
        "json\nann|-|-|none|note Milk\n7|-|-|none|admin");
    row("ids that are UUIDs are kept", R"([{"id":"0190b76e-0000-7000-8000-000000000001","username":"ann"},{"id":17,"username":"ben"}])",
        "json\nann|-|-|none|0190b76e-0000-7000-8000-000000000001\nben|-|-|none");
    row("one wrong field refuses its record alone",
        "{\"username\":\"ann\",\"disabled\":\"perhaps\"}\n{\"username\":\"ben\",\"created_at\":\"1e300\"}\n{\"username\":[\"x\"]}\n{"
        "\"name\":\"x\"}\n",
        "json\nline 1!The field disabled is neither true nor false\nline 2!The field created_at is no time such as 2024-01-31T12:00:00Z\n"
        "line 3!The field username is not a text\nline 4!It has neither a user name nor an address");
    row("records of their own shape behind a plain one",
        R"([{"username":"ann"},{"username":"ben","custom_password_hash":{"algorithm":"bcrypt","password":{"encoding":"utf8"},"hash":{"value":")"
            + bcrypt + R"("}}},{"username":"cyd","custom_password_hash":{"password":{"encoding":"utf16le"}}}])",
        "json\nann|-|-|none\nben|-|-|$2b\nrecord 3!Its password was hashed in an encoding that is not known here");
    row("a realm whose first user does not tell",
        R"({"realm":"r","users":[{"username":"ann"},{"username":"x","serviceAccountClientId":"x"},)"
        R"({"username":"ben","clientRoles":{"realm-management":["realm-admin"]}}]})",
        "keycloak\nann|-|-|none\nother\nben|-|-|none|admin");
    row("tabs, and a first column without a name", "\tusername\temail\n0\tann\tann@example.org\n", "csv\nann|ann@example.org|-|none");
    row("Excel's separator", "sep=;\r\nusername;email\r\nann;ann@example.org\r\n", "csv\nann|ann@example.org|-|none");
    row("PBKDF2's parameters in another order",
        "username,password\nann,\"$pbkdf2-sha512$l=32,i=1000$c2FsdHNhbHQ$c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE\"\n",
        "csv\nann|-|-|$pbkdf2-sha512");
    row("banned for ever", R"([{"instance_id":"x","email":"ann@example.org","banned_until":"infinity"}])",
        "supabase\nann@example.org|ann@example.org|-|none|disabled");
    row("Firebase without the permission",
        R"({"users":[{"localId":"x","email":"ann@example.org","passwordHash":"UkVEQUNURUQ=","salt":"c2FsdA=="}]})",
        "firebase\nrecord 1!Its password was left out: the export was made without the permission to read hashes "
        "(firebaseauth.configs.getHashConfig)");
    row("a dump in SQL", "--\n-- PostgreSQL database dump\n--\n",
        "?The file is a dump in SQL. Read it into a database and give the URL of that, or export the table of accounts as CSV.");
    row("a later version's export", R"({"format":"sallyport-export","version":2})",
        "sallyport\n?The export has version 2, and only 1 is known here: a later Sallyport made it.");
    row("PocketBase's API",
        R"({"page":1,"perPage":30,"items":[{"collectionId":"_pb_users_auth_","collectionName":"users","id":"4q1xlclmfloku33",
           "created":"2022-06-25 11:03:50.052Z","updated":"2022-06-25 11:03:50.052Z","username":"ann","verified":false,
           "emailVisibility":true,"email":"ann@example.org","name":"Ann","avatar":""}],"totalItems":1})",
        "pocketbase\nann|ann@example.org|Ann|none|created 2022-06-25T11:03:50.052Z");
    row("Supabase as CSV",
        "instance_id,id,aud,role,email,encrypted_password,last_sign_in_at,raw_app_meta_data,raw_user_meta_data,is_super_admin,created_at,"
        "phone,"
        "banned_until,deleted_at,is_anonymous\n"
        "00000000-0000-0000-0000-000000000000,0190b76e-0000-4000-8000-000000000001,authenticated,authenticated,ann@example.org,"
            + bcrypt
            + ",2024-03-01 10:00:00.5+00,\"{\"\"provider\"\": \"\"email\"\"}\",\"{\"\"full_name\"\": \"\"Ann A.\"\"}\",f,2024-01-31 "
              "12:00:00+00,,,,f\n"
              "00000000-0000-0000-0000-000000000000,0190b76e-0000-4000-8000-000000000002,authenticated,authenticated,ben@example.org,,,{},{"
              "},,"
              "2024-01-31 12:00:00+00,,2099-01-01 00:00:00+00,,f\n"
              "00000000-0000-0000-0000-000000000000,0190b76e-0000-4000-8000-000000000003,authenticated,authenticated,,,,{},{},,2024-01-31 "
              "12:00:00+00,"
              ",,,t\n"
              "00000000-0000-0000-0000-000000000000,0190b76e-0000-4000-8000-000000000004,authenticated,authenticated,cyd@example.org,,,{},{"
              "},,"
              "2024-01-31 12:00:00+00,,,2024-02-01 00:00:00+00,f\n",
        "supabase\nann@example.org|ann@example.org|Ann A.|$2b|0190b76e-0000-4000-8000-000000000001|created 2024-01-31T12:00:00.000Z|"
        "seen 2024-03-01T10:00:00.500Z\n"
        "ben@example.org|ben@example.org|-|none|disabled|0190b76e-0000-4000-8000-000000000002|created 2024-01-31T12:00:00.000Z\nother\n"
        "line 5!It was deleted there");
    row("Keycloak",
        R"({"realm":"shop","users":[
          {"id":"0190b76e-0000-4000-8000-000000000001","createdTimestamp":1706702400000,"username":"ann","enabled":true,"emailVerified":true,
           "firstName":"Ann","lastName":"Archer","email":"ann@example.org","realmRoles":["admin","offline_access"],"credentials":[
            {"id":"x","type":"otp","secretData":"{\"value\":\"y\"}","credentialData":"{}"},
            {"id":"z","type":"password","createdDate":1706702500000,
             "secretData":"{\"value\":\"c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=\",\"salt\":\"c2FsdHNhbHRzYWx0c2FsdA==\",\"additionalParameters\":{}}",
             "credentialData":"{\"hashIterations\":27500,\"algorithm\":\"pbkdf2-sha256\",\"additionalParameters\":{}}"}]},
          {"username":"ben","enabled":false,"credentials":[{"type":"password",
             "secretData":"{\"value\":\"c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=\",\"salt\":\"c2FsdHNhbHRzYWx0c2FsdA==\"}",
             "credentialData":"{\"hashIterations\":5,\"algorithm\":\"argon2\",\"additionalParameters\":{\"hashLength\":[\"32\"],\"memory\":[\"7168\"],\"type\":[\"id\"],\"version\":[\"1.3\"],\"parallelism\":[\"1\"]}}"}]},
          {"username":"cyd","enabled":true,"credentials":[{"type":"password","hashedSaltedValue":"c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=",
             "salt":"c2FsdHNhbHRzYWx0c2FsdA==","hashIterations":20000,"algorithm":"pbkdf2"}]},
          {"username":"dan","enabled":true,"credentials":[]},
          {"username":"eve","enabled":true,"credentials":[{"type":"password","secretData":"{\"value\":\"eA==\",\"salt\":\"eA==\"}",
             "credentialData":"{\"hashIterations\":1,\"algorithm\":\"md5\"}"}]},
          {"username":"service-account-shop","enabled":true,"serviceAccountClientId":"shop"}],"clients":[]})",
        "keycloak\nann|ann@example.org|Ann Archer|$pbkdf2-sha256|admin|0190b76e-0000-4000-8000-000000000001|created "
        "2024-01-31T12:00:00.000Z|"
        "set 2024-01-31T12:01:40.000Z\nben|-|-|$argon2id|disabled\ncyd|-|-|$pbkdf2-sha1\ndan|-|-|none\n"
        "line 14!Its password was made with an algorithm that is not known here\nother");
    row("Firebase as JSON",
        R"({"users":[{"localId":"7yd","email":"ann@example.org","emailVerified":false,"passwordHash":"lSrfV15cpx95_sZS2W9c9Kp6i_LVgQNDNC_qzrCnh1SAyZvqmZqAjTdn3aoItz-VHjoZilo78198JAdRuid5lQ==",
            "salt":"42xEC-ixf3L2lw==","displayName":"Ann","createdAt":"1486324027000","lastSignedInAt":"1486324028000","providerUserInfo":[]},
           {"localId":"8ze","phoneNumber":"+15555550100","createdAt":"1486324027000","disabled":true},{"localId":"9xx","createdAt":"1486324027000"}]})",
        "firebase\nann@example.org|ann@example.org|Ann|$firebase-scrypt|created 2017-02-05T19:47:07.000Z|seen 2017-02-05T19:47:08.000Z\n"
        "+15555550100|-|-|none|disabled|created 2017-02-05T19:47:07.000Z\nother");
    row("Firebase as CSV",
        "7yd,ann@example.org,false,lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/"
        "qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==,42xEC+ixf3L2lw==,\"Ann, A.\","
        ",,,,,,,,,,,,,,,,,1486324027000,1486324028000,\n",
        "firebase\nann@example.org|ann@example.org|Ann, A.|$firebase-scrypt|created 2017-02-05T19:47:07.000Z|seen "
        "2017-02-05T19:47:08.000Z");
    row("Django's dumpdata",
        R"([{"model":"auth.group","pk":1,"fields":{"name":"staff","permissions":[]}},
           {"model":"auth.user","pk":1,"fields":{"password":"pbkdf2_sha256$600000$saltsaltsaltsalt$c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=",
            "last_login":null,"is_superuser":true,"username":"ann","first_name":"Ann","last_name":"","email":"ann@example.org","is_staff":true,
            "is_active":true,"date_joined":"2024-01-31T12:00:00.123Z","groups":[1],"user_permissions":[]}},
           {"model":"shop.account","pk":"0190b76e-0000-4000-8000-000000000002","fields":{"password":"!unusable","username":"ben","email":"","is_active":false}}])",
        "django\nother\nann|ann@example.org|Ann|$pbkdf2-sha256|admin|created 2024-01-31T12:00:00.123Z\n"
        "ben|-|-|none|disabled|0190b76e-0000-4000-8000-000000000002");
    row("Django's table as CSV",
        "id,password,last_login,is_superuser,username,last_name,email,is_staff,is_active,date_joined,first_name\n"
        "1,pbkdf2_sha256$600000$saltsaltsaltsalt$c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=,2024-02-01 "
        "08:00:00+00,f,ann,Archer,,f,t,2024-01-31 12:00:00+00,Ann\n",
        "django\nann|-|Ann Archer|$pbkdf2-sha256|created 2024-01-31T12:00:00.000Z|seen 2024-02-01T08:00:00.000Z");
    row("Auth0's export of hashes",
        "{\"_id\":{\"$oid\":\"60425dc43519d90068f82973\"},\"email_verified\":false,\"email\":\"ann@example.org\",\"passwordHash\":\""
            + bcrypt
            + "\",\"password_set_date\":{\"$date\":\"2021-03-05T16:34:28.502Z\"},\"tenant\":\"dev\",\"connection\":\"Username-Password-"
              "Authentication\"}\n",
        "auth0\nann@example.org|ann@example.org|-|$2b|set 2021-03-05T16:34:28.502Z");
    row("Auth0's export of users",
        "{\"user_id\":\"auth0|60425dc43519d90068f82973\",\"email\":\"ann@example.org\",\"name\":\"Ann\",\"nickname\":\"a\",\"blocked\":"
        "true,"
        "\"created_at\":\"2021-03-05T16:34:28.502Z\",\"last_login\":\"2021-03-06T00:00:00.000Z\"}\n",
        "auth0\nann@example.org|ann@example.org|Ann|none|disabled|created 2021-03-05T16:34:28.502Z|seen 2021-03-06T00:00:00.000Z");
    row("what Auth0 imports",
        R"([{"email":"ann@example.org","username":"ann","custom_password_hash":{"algorithm":"scrypt","hash":{"value":"c3VwcG9zZWRseSBhIGhhc2ggb2YgMzIgYnl0ZXMhISE=","encoding":"base64"},
            "salt":{"value":"73616c7473616c7473616c7473616c74","encoding":"hex"},"cost":16384,"blockSize":8,"parallelization":1,"keylen":32}},
           {"email":"ben@example.org","custom_password_hash":{"algorithm":"md5","hash":{"value":"x","encoding":"hex"}}}])",
        "auth0\nann|ann@example.org|-|$scrypt\nline 3!Its password was made with an algorithm that is too weak, or not known here");
}

void SourcesTest::read()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const FirebaseScrypt project{.signerKey = QByteArray(64, 'k'), .saltSeparator = "\x07", .rounds = 8, .memoryCost = 14};
    QCOMPARE(readAll({.location = file(QStringLiteral("accounts"), content),
                      .format = {},
                      .firebase = project,
                      .now = *timeFromText(QStringLiteral("2026-01-01"))}),
             expected);
}

void SourcesTest::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a table of something else") << QByteArray("product,price\nx,1\n") << QString() << QStringLiteral("product, price");
    QTest::newRow("records of something else") << QByteArray(R"([{"product":"x"}])") << QString()
                                               << QStringLiteral("neither a user name nor an address");
    QTest::newRow("another system's") << QByteArray(R"({"users":[{"localId":"x","email":"a@example.org"}]})") << QStringLiteral("keycloak")
                                      << QStringLiteral("looks like firebase");
    QTest::newRow("garbage") << QByteArray("lorem ipsum dolor\nsit amet\n") << QString() << QStringLiteral("names no column");
    QTest::newRow("blank") << QByteArray("\n\n") << QString() << QStringLiteral("nothing but blank lines");
    QTest::newRow("broken JSON") << QByteArray("{") << QString() << QStringLiteral("cut off");
}

void SourcesTest::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, expected);
    const auto source = AccountSource::open(
        {.location = file(QStringLiteral("accounts"), content), .format = sourceFormatFromName(format), .firebase = {}, .now = {}});
    QVERIFY(!source);
    QVERIFY2(source.error().detail.contains(expected), qPrintable(source.error().detail));
    QVERIFY(!AccountSource::open({.location = m_folder.filePath(QStringLiteral("absent")), .format = {}, .firebase = {}, .now = {}}));
}

void SourcesTest::theTutorialsDatabase()
{
    const QString path = database(
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR UNIQUE, hashed_password VARCHAR, disabled BOOLEAN)"),
         QStringLiteral("CREATE TABLE notes (id INTEGER PRIMARY KEY, text VARCHAR, completed BOOLEAN)"),
         QStringLiteral("INSERT INTO users VALUES (1, 'foo', '%1', NULL), (2, 'bar', NULL, 1)").arg(QString::fromLatin1(bcrypt)),
         QStringLiteral("INSERT INTO notes VALUES (1, 'Milk', 1), (2, 'Bread', 0)")});
    const QString expected = QStringLiteral("tutorial\nfoo|-|-|$2b\nbar|-|-|none|disabled\nnote Milk done\nnote Bread");
    QCOMPARE(readAll({.location = path, .format = {}, .firebase = {}, .now = {}}), expected);
    QCOMPARE(readAll({.location = QStringLiteral("sqlite:///") + path, .format = {}, .firebase = {}, .now = {}}), expected);
}

void SourcesTest::pocketBasesDatabase()
{
    const QString path = database(
        {QStringLiteral(
             "CREATE TABLE users (id TEXT PRIMARY KEY, password TEXT, tokenKey TEXT, email TEXT, emailVisibility BOOLEAN, verified "
             "BOOLEAN, name TEXT, avatar TEXT, created TEXT, updated TEXT)"),
         QStringLiteral("INSERT INTO users VALUES ('4q1xlclmfloku33', '%1', 'key', 'ann@example.org', 0, 1, 'Ann', '', "
                        "'2024-01-31 12:00:00.123Z', '2024-01-31 12:00:00.123Z')")
             .arg(QString::fromLatin1(bcrypt))});
    QCOMPARE(readAll({.location = path, .format = {}, .firebase = {}, .now = {}}),
             QStringLiteral("pocketbase\nann@example.org|ann@example.org|Ann|$2b|created 2024-01-31T12:00:00.123Z"));
}

void SourcesTest::pocketBasesAdministrators_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("hash");
    QTest::newRow("0.23") << QStringLiteral("_superusers") << QStringLiteral("password");
    QTest::newRow("0.22") << QStringLiteral("_admins") << QStringLiteral("passwordHash");
}

void SourcesTest::pocketBasesAdministrators()
{
    QFETCH(QString, table);
    QFETCH(QString, hash);
    const QString path = database(
        {QStringLiteral("CREATE TABLE users (id TEXT PRIMARY KEY, password TEXT, tokenKey TEXT, email TEXT)"),
         QStringLiteral("INSERT INTO users VALUES ('u1', '%1', 'key', 'ann@example.org')").arg(QString::fromLatin1(bcrypt)),
         QStringLiteral("CREATE TABLE %1 (id TEXT PRIMARY KEY, email TEXT, tokenKey TEXT, %2 TEXT)").arg(table, hash),
         QStringLiteral("INSERT INTO %1 VALUES ('a1', 'root@example.org', 'key', '%2'), ('a2', '__pbinstaller@example.com', 'key', '%2')")
             .arg(table, QString::fromLatin1(bcrypt))});
    const QString ann = QStringLiteral("ann@example.org|ann@example.org|-|$2b");
    const QString root = QStringLiteral("root@example.org|root@example.org|-|$2b|admin");
    QCOMPARE(readAll({.location = path}), QStringLiteral("pocketbase\n") + ann + u'\n' + root + QStringLiteral("\nother"));
    QCOMPARE(readAll({.location = path, .administratorsFirst = true}),
             QStringLiteral("pocketbase\n") + root + QStringLiteral("\nother\n") + ann);
}

void SourcesTest::djangosDatabase()
{
    const QString path = database(
        {QStringLiteral(
             "CREATE TABLE auth_user (id INTEGER PRIMARY KEY, password VARCHAR(128), last_login DATETIME, is_superuser BOOL, username "
             "VARCHAR(150), last_name VARCHAR(150), email VARCHAR(254), is_staff BOOL, is_active BOOL, date_joined DATETIME, "
             "first_name VARCHAR(150))"),
         QStringLiteral("INSERT INTO auth_user VALUES (1, '%1', NULL, 1, 'ann', '', '', 1, 1, '2024-01-31 12:00:00.123456', '')")
             .arg(QString::fromLatin1(bcrypt))});
    QCOMPARE(readAll({.location = path, .format = {}, .firebase = {}, .now = {}}),
             QStringLiteral("django\nann|-|-|$2b|admin|created 2024-01-31T12:00:00.123Z"));
}

void SourcesTest::viewsAndTablesWithoutNumbers()
{
    QString expected = QStringLiteral("tutorial");
    for (int i = 1; i <= 1200; ++i)
        expected += QStringLiteral("\nuser%1|-|-|none").arg(i);
    const QString fill = QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) "
                                        "INSERT INTO %1 SELECT i, 'user' || i, NULL FROM n");
    const QString columns = QStringLiteral("(id INTEGER PRIMARY KEY, username TEXT, password TEXT)");
    QCOMPARE(readAll({.location = database({QStringLiteral("CREATE TABLE users ") + columns + QStringLiteral(" WITHOUT ROWID"),
                                            fill.arg(QStringLiteral("users"))})}),
             expected);
    QCOMPARE(readAll({.location = database({QStringLiteral("CREATE TABLE people ") + columns, fill.arg(QStringLiteral("people")),
                                            QStringLiteral("CREATE VIEW users AS SELECT * FROM people")})}),
             expected);
}

void SourcesTest::aDatabaseOfSomethingElse()
{
    const QString path = database({QStringLiteral("CREATE TABLE products (id INTEGER PRIMARY KEY)")});
    QVERIFY(readAll({.location = path, .format = {}, .firebase = {}, .now = {}}).contains(QStringLiteral("no table of accounts")));
    const QString text = file(QStringLiteral("text"), "username\nann\n");
    QVERIFY(readAll({.location = QStringLiteral("sqlite:///") + text, .format = {}, .firebase = {}, .now = {}})
                .contains(QStringLiteral("no SQLite database")));
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sourcestest.moc"
