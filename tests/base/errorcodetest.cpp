// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>

using namespace sallyport;

class ErrorCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsListedOnce();
    void wireNamesRoundTrip();
    void wireNamesAreUniqueSnakeCase();
    void unknownNamesHaveNoCode_data();
    void unknownNamesHaveNoCode();
    void resultHoldsAValueOrAnError();
    void failurePassesTheErrorOn();
    void resultMovesWhatCannotBeCopied();
};

void ErrorCodeTest::everyCodeIsListedOnce()
{
    // The enumerators are dense from zero, so the list is complete when it has each number up to the last.
    QSet<int> numbers;
    for (ErrorCode code : allErrorCodes)
        numbers.insert(int(code));
    QCOMPARE(numbers.size(), qsizetype(allErrorCodes.size()));
    QCOMPARE(int(ErrorCode::KeychainEmpty) + 1, int(allErrorCodes.size()));
    for (int number = 0; number < int(allErrorCodes.size()); ++number)
        QVERIFY2(numbers.contains(number), QByteArray::number(number));
}

void ErrorCodeTest::wireNamesRoundTrip()
{
    for (ErrorCode code : allErrorCodes)
        QVERIFY2(errorCodeFromWireName(QString(wireName(code))) == code, wireName(code).data());
}

void ErrorCodeTest::wireNamesAreUniqueSnakeCase()
{
    QSet<QString> names;
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    for (ErrorCode code : allErrorCodes) {
        const QString name = wireName(code);
        QVERIFY2(snakeCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

void ErrorCodeTest::unknownNamesHaveNoCode_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("from a later version") << QStringLiteral("second_factor_required");
    QTest::newRow("another case") << QStringLiteral("Not_Found");
    QTest::newRow("with a space") << QStringLiteral("not_found ");
}

void ErrorCodeTest::unknownNamesHaveNoCode()
{
    QFETCH(QString, name);
    QVERIFY(!errorCodeFromWireName(name));
}

void ErrorCodeTest::resultHoldsAValueOrAnError()
{
    const Result<int> good = 7;
    QVERIFY(good);
    QCOMPARE(*good, 7);
    const Result<int> bad = Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("gone")};
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotFound);
    QCOMPARE(bad.error().detail, QStringLiteral("gone"));
    QVERIFY(Result<>());
    QVERIFY(!Result<>(Error{}));
    QCOMPARE(Error{}.code, ErrorCode::Internal); // an error nobody described is our fault
}

void ErrorCodeTest::failurePassesTheErrorOn()
{
    const Error error{.code = ErrorCode::RateLimited,
                      .detail = QStringLiteral("slowly"),
                      .fields = {{{QStringLiteral("body"), 3}, QStringLiteral("wrong"), QStringLiteral("value_error")}},
                      .retryAfter = std::chrono::seconds(9),
                      .cause = QStringLiteral("for the log")};
    const Result<int> kept = error;
    const Result<QString> fromKept = failure(kept);
    QVERIFY(fromKept.error() == error);
    Result<int> given = error;
    const Result<> fromGiven = failure(std::move(given));
    QVERIFY(fromGiven.error() == error);
}

void ErrorCodeTest::resultMovesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(5);
    QVERIFY(result);
    const std::unique_ptr<int> taken = std::move(*result);
    QCOMPARE(*taken, 5);
}

QTEST_APPLESS_MAIN(ErrorCodeTest)
#include "errorcodetest.moc"
