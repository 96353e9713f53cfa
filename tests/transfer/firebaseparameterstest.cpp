// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/firebaseparameters.h"

#include <QTest>

using namespace sallyport;

/// What a person copies out of Firebase's console.
class FirebaseParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
};

void FirebaseParametersTest::areRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("of the console") << QByteArray(
        "hash_config {\n  algorithm: SCRYPT,\n  base64_signer_key: a2V5,\n  base64_salt_separator: "
        "Bw==,\n  rounds: 8,\n  mem_cost: 14,\n}\n")
                                    << true;
    QTest::newRow("of the API") << QByteArray(
        R"({"algorithm":"SCRYPT","signerKey":"a2V5","saltSeparator":"Bw==","rounds":8,"memoryCost":14})")
                                << true;
    QTest::newRow("another algorithm") << QByteArray(
        "algorithm: BCRYPT, base64_signer_key: a2V5, base64_salt_separator: Bw==, rounds: 8, mem_cost: 14")
                                       << false;
    QTest::newRow("no key") << QByteArray("algorithm: SCRYPT, base64_salt_separator: Bw==, rounds: 8, mem_cost: 14") << false;
    QTest::newRow("no costs") << QByteArray("algorithm: SCRYPT, base64_signer_key: a2V5, base64_salt_separator: Bw==") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void FirebaseParametersTest::areRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGood);
    const auto project = parseFirebaseParameters(text);
    QCOMPARE(project.has_value(), isGood);
    if (isGood)
        QVERIFY(project->signerKey == "key" && project->saltSeparator == "\x07" && project->rounds == 8 && project->memoryCost == 14);
    else
        QVERIFY(!project.error().detail.contains(QStringLiteral("a2V5")));
}

QTEST_GUILESS_MAIN(FirebaseParametersTest)
#include "firebaseparameterstest.moc"
