// SPDX-License-Identifier: Apache-2.0
#include "core/api/openapi.h"

#include "core/api/endpoints.h"
#include "core/api/httpstatus.h"

#include <QFile>
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

private:
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
    const QString prefix = QStringLiteral("#/components/schemas/");
    const QJsonObject schemas = m_document.value(QLatin1StringView("components"))[QLatin1StringView("schemas")].toObject();
    for (const QString &reference : std::as_const(references)) {
        QVERIFY2(reference.startsWith(prefix), qPrintable(reference));
        QVERIFY2(schemas.contains(reference.sliced(prefix.size())), qPrintable(reference));
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
        if (asks)
            QVERIFY(security.first().toObject().contains(QLatin1StringView("token")));
    });
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
        QCOMPARE(responses.contains(QStringLiteral("403")),
                 endpoint.access == Access::Administrator || endpoint.errors.contains(ErrorCode::RegistrationClosed)
                     || endpoint.errors.contains(ErrorCode::Forbidden));
    });
}

void OpenApiTest::inputTypesAloneHoldPasswords()
{
    const QJsonObject schemas = m_document.value(QLatin1StringView("components"))[QLatin1StringView("schemas")].toObject();
    QStringList holders;
    for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
        for (const QString &property : (*schema)[QLatin1StringView("properties")].toObject().keys()) {
            if (property.contains(QStringLiteral("password")) || property.contains(QStringLiteral("hash")))
                holders.append(schema.key());
        }
    }
    QCOMPARE(holders, (QStringList{QStringLiteral("SignUp"), QStringLiteral("TokenRequest")}));
}

QTEST_APPLESS_MAIN(OpenApiTest)
#include "openapitest.moc"
