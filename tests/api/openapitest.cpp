// SPDX-License-Identifier: Apache-2.0
#include "core/api/openapi.h"

#include "core/api/endpoints.h"
#include "core/api/httpstatus.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace sallyport::api;

class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheCommittedSnapshot();
    void hasAnOperationPerEndpoint();
    void everyReferenceLeadsSomewhere();
    void operationIdsAreUnique();
    void pathParametersAreRequiredAndNamedInThePath();
    void securityFollowsFromAccess();
    void answersNameTheirErrors();
    void inputTypesAloneHoldPasswords();
    void rulesAreTold();
    void whatMayBeLeftOutIsTold();

private:
    static void tellsItsHeaders(int status, const QJsonObject &response);
    QJsonObject operation(const char *path, Verb verb) const;

    const QJsonObject m_document = openApiDocument();
};

QJsonObject OpenApiTest::operation(const char *path, Verb verb) const
{
    return m_document.value(QLatin1StringView("paths"))[QString::fromLatin1(path)][QString::fromLatin1(verbName(verb)).toLower()]
        .toObject();
}

void OpenApiTest::isTheCommittedSnapshot()
{
    QFile file(QStringLiteral(SALLYPORT_OPENAPI_SNAPSHOT));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QJsonObject snapshot = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto *part : {"paths", "components", "info", "openapi"}) {
        const QLatin1StringView name(part);
        const QJsonObject now = m_document.value(name).toObject(), then = snapshot.value(name).toObject();
        for (const QString &key : now.keys() + then.keys()) {
            if (now.value(key) != then.value(key))
                qWarning("differs from the snapshot: %s %s", part, qPrintable(key));
        }
    }
    QVERIFY2(snapshot == m_document,
             "The API has changed. If that is meant, renew the snapshot: build/dev/bin/sallyportd openapi > resources/openapi.json");
}

void OpenApiTest::hasAnOperationPerEndpoint()
{
    QSet<std::pair<QString, QString>> expected, found;
    forEachEndpoint([&](const auto &endpoint) {
        expected.insert({QString::fromLatin1(endpoint.path), QString::fromLatin1(verbName(endpoint.verb)).toLower()});
    });
    const QJsonObject paths = m_document.value(QLatin1StringView("paths")).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &verb : path->toObject().keys())
            found.insert({path.key(), verb});
    }
    QCOMPARE(found, expected);
    QCOMPARE(expected.size(), qsizetype(std::tuple_size_v<decltype(allEndpoints)>)); // no two share verb and path
}

namespace {

void collectReferences(const QJsonValue &value, QSet<QString> &references)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collectReferences(item, references);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == u"$ref")
            references.insert(member->toString());
        collectReferences(*member, references);
    }
}

} // namespace

void OpenApiTest::everyReferenceLeadsSomewhere()
{
    QSet<QString> references;
    collectReferences(m_document, references);
    QVERIFY(references.size() >= 8);
    const QString prefix = QStringLiteral("#/components/");
    for (const QString &reference : std::as_const(references)) {
        QVERIFY2(reference.startsWith(prefix), qPrintable(reference));
        const QStringList steps = reference.sliced(prefix.size()).split(u'/');
        QCOMPARE(steps.size(), 2);
        QVERIFY2(m_document.value(QLatin1StringView("components"))[steps[0]][steps[1]].isObject(), qPrintable(reference));
    }
}

void OpenApiTest::operationIdsAreUnique()
{
    QSet<QString> ids;
    forEachEndpoint([&](const auto &endpoint) {
        const QJsonObject described = operation(endpoint.path, endpoint.verb);
        const QString id = described.value(QLatin1StringView("operationId")).toString();
        QVERIFY2(!id.isEmpty() && !ids.contains(id), qPrintable(id));
        ids.insert(id);
        QCOMPARE(described.value(QLatin1StringView("summary")).toString(), QString::fromLatin1(endpoint.summary));
        QVERIFY2(!QByteArrayView(endpoint.tag).isEmpty(), endpoint.path);
    });
}

void OpenApiTest::pathParametersAreRequiredAndNamedInThePath()
{
    forEachEndpoint([&](const auto &endpoint) {
        int inPath = 0;
        for (const QJsonValue parameter : operation(endpoint.path, endpoint.verb).value(QLatin1StringView("parameters")).toArray()) {
            const QByteArray name = parameter[QLatin1StringView("name")].toString().toLatin1();
            QVERIFY(parameter[QLatin1StringView("schema")].isObject());
            if (parameter[QLatin1StringView("in")].toString() != u"path")
                continue;
            ++inPath;
            QVERIFY(parameter[QLatin1StringView("required")].toBool());
            QVERIFY2(isInPath(endpoint.path, name), name);
        }
        QCOMPARE(inPath, int(QByteArray(endpoint.path).count('{')));
    });
}

void OpenApiTest::securityFollowsFromAccess()
{
    forEachEndpoint([&](const auto &endpoint) {
        const QJsonArray security = operation(endpoint.path, endpoint.verb).value(QLatin1StringView("security")).toArray();
        const bool asks = endpoint.access != Access::Public;
        QVERIFY2(security.isEmpty() != asks, endpoint.path);
        if (!asks)
            return;
        QCOMPARE(security[0][QLatin1StringView("token")].toArray(), endpoint.scope ? QJsonArray{scopeName(*endpoint.scope)} : QJsonArray());
        QVERIFY(security[1].toObject().contains(QLatin1StringView("bearer")));
        QVERIFY(security[2].toObject().contains(QLatin1StringView("cookie")));
        QCOMPARE(security[2].toObject().contains(QLatin1StringView("csrf")), endpoint.verb != Verb::Get);
        const bool mayStayUnknown = endpoint.access == Access::PublicOrUser || endpoint.access == Access::UserOrVisitor;
        QCOMPARE(security.size() == 4 && security[3].toObject().isEmpty(), mayStayUnknown);
    });
}

void OpenApiTest::tellsItsHeaders(int status, const QJsonObject &response)
{
    const QJsonObject headers = response.value(QLatin1StringView("headers")).toObject();
    QVERIFY(headers.contains(QStringLiteral("X-Request-Id")));
    QCOMPARE(headers.contains(QStringLiteral("Retry-After")), status == 429 || status == 503);
    if (status == 401)
        QVERIFY(headers.contains(QStringLiteral("WWW-Authenticate")));
    const QJsonObject content = response.value(QLatin1StringView("content")).toObject();
    if (status >= 400)
        QVERIFY(content.contains(QStringLiteral("application/json")) && content.contains(QStringLiteral("application/problem+json")));
}

void OpenApiTest::answersNameTheirErrors()
{
    forEachEndpoint([&](const auto &endpoint) {
        const QJsonObject responses = operation(endpoint.path, endpoint.verb).value(QLatin1StringView("responses")).toObject();
        QVERIFY2(responses.contains(QString::number(endpoint.status)), endpoint.path);
        for (const ErrorCode code : allErrorCodes) {
            if (endpoint.errors.contains(code))
                QVERIFY2(responses.contains(QString::number(httpStatus(code))), endpoint.path);
        }
        QCOMPARE(responses.contains(QStringLiteral("401")),
                 endpoint.access != Access::Public || endpoint.errors.contains(ErrorCode::IncorrectCredentials));
        const bool takesCookies = endpoint.access != Access::Public && endpoint.verb != Verb::Get;
        QCOMPARE(responses.contains(QStringLiteral("403")),
                 endpoint.access == Access::Administrator || endpoint.scope || takesCookies
                     || endpoint.errors.contains(ErrorCode::CsrfRefused));
        QVERIFY2(responses.contains(QStringLiteral("default")), endpoint.path);
        for (auto response = responses.begin(); response != responses.end(); ++response)
            tellsItsHeaders(response.key().toInt(), response->toObject());
    });
}

void OpenApiTest::inputTypesAloneHoldPasswords()
{
    const QJsonObject schemas = m_document.value(QLatin1StringView("components"))[QLatin1StringView("schemas")].toObject();
    QStringList holders;
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        for (const QString &property : (*schema)[QLatin1StringView("properties")].toObject().keys()) {
            // A time, a number of accounts, a length, and hashes of no password.
            const bool isTold = property == u"password_changed_at" || property == u"without_password" || property == u"password_min_length"
                || schema.key() == u"AuditRecord";
            if (!isTold && !holders.contains(schema.key())
                && (property.contains(QStringLiteral("password")) || property.contains(QStringLiteral("hash"))))
                holders.append(schema.key());
        }
    }
    const QStringList inputs{
        QStringLiteral("AccountDeletion"),      QStringLiteral("BackupRequest"), QStringLiteral("BulkChange"),
        QStringLiteral("ImportRequest"),        QStringLiteral("Login"),         QStringLiteral("PasswordChange"),
        QStringLiteral("PasswordConfirmation"), QStringLiteral("PasswordReset"), QStringLiteral("Registration"),
        QStringLiteral("SessionEnding"),        QStringLiteral("SignUp"),        QStringLiteral("SigningKeyRetirement"),
        QStringLiteral("SigningKeyRotation"),   QStringLiteral("TokenRequest"),  QStringLiteral("UserDeletion")};
    QCOMPARE(holders, inputs);
}

void OpenApiTest::rulesAreTold()
{
    const QJsonArray parameters = operation("/users/", Verb::Get).value(QLatin1StringView("parameters")).toArray();
    QHash<QString, QJsonObject> schemas;
    for (const QJsonValue parameter : parameters)
        schemas.insert(parameter[QLatin1StringView("name")].toString(), parameter[QLatin1StringView("schema")].toObject());
    QCOMPARE(schemas[QStringLiteral("role")].value(QLatin1StringView("enum")).toArray(),
             (QJsonArray{QStringLiteral("admin"), QStringLiteral("user")}));
    QCOMPARE(schemas[QStringLiteral("limit")].value(QLatin1StringView("minimum")).toInt(), 1);
    QCOMPARE(schemas[QStringLiteral("limit")].value(QLatin1StringView("maximum")).toInt(), 200);
    QCOMPARE(schemas[QStringLiteral("limit")].value(QLatin1StringView("default")).toInt(), 50);
    QCOMPARE(schemas[QStringLiteral("sort")].value(QLatin1StringView("default")).toString(), QStringLiteral("username"));
    QCOMPARE(schemas[QStringLiteral("disabled")].value(QLatin1StringView("type")).toString(), QStringLiteral("boolean"));
    QCOMPARE(schemas[QStringLiteral("q")].value(QLatin1StringView("examples")).toArray().size(), 1);
}

void OpenApiTest::whatMayBeLeftOutIsTold()
{
    const QJsonObject schemas = m_document.value(QLatin1StringView("components"))[QLatin1StringView("schemas")].toObject();
    const auto required = [&](const char *schema) {
        return schemas.value(QLatin1StringView(schema))[QLatin1StringView("required")].toArray();
    };
    QCOMPARE(required("SignUp"), (QJsonArray{QStringLiteral("username"), QStringLiteral("password")}));
    QVERIFY(required("ProfileChange").isEmpty());
    QVERIFY(required("User").contains(QStringLiteral("email"))); // null, but there
    QVERIFY(required("TokenPair").contains(QStringLiteral("refresh_token")));
    QVERIFY(!required("TokenPair").contains(QStringLiteral("device_token")));
    const QJsonValue email = schemas.value(QLatin1StringView("ProfileChange"))[QLatin1StringView("properties")][QLatin1StringView("email")];
    QCOMPARE(email[QLatin1StringView("anyOf")].toArray().last()[QLatin1StringView("type")].toString(), QStringLiteral("null"));
}

QTEST_APPLESS_MAIN(OpenApiTest)
#include "openapitest.moc"
