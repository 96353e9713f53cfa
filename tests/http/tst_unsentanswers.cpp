// SPDX-License-Identifier: Apache-2.0
#include "core/http/gate/unsentanswers.h"

#include <QTest>

using namespace sallyport::http;

namespace {

/// A client that takes a limited number of bytes, then no more until it is given room again.
class SlowClient final : public ByteStream
{
public:
    qsizetype room = 0;
    QByteArray taken;

    State handshake() override { return State::Done; }
    Moved read(char *, qsizetype) override { return {.state = State::NeedsRead, .bytes = 0}; }
    Moved write(const char *data, qsizetype size) override
    {
        const qsizetype moved = std::min(room, size);
        if (moved == 0)
            return {.state = State::NeedsWrite, .bytes = 0};
        room -= moved;
        taken.append(data, moved);
        return {.state = State::Done, .bytes = moved};
    }
    State endSending() override { return State::Done; }
    qintptr descriptor() const override { return -1; }
    bool isSecure() const override { return false; }
};

} // namespace

class UnsentAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEverythingInOrder();
    void keepsNothingThatIsSent();
};

void UnsentAnswersTest::sendsEverythingInOrder()
{
    SlowClient client;
    UnsentAnswers answers;
    QByteArray all;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray answer = QByteArray::number(i) + QByteArray(300, 'a') + '\n';
        all += answer;
        answers.buffer() += answer;
        client.room = 300;
        QCOMPARE(answers.send(client), ByteStream::State::NeedsWrite);
        QCOMPARE(client.taken.size() + answers.size(), all.size());
    }
    client.room = all.size();
    QCOMPARE(answers.send(client), ByteStream::State::Done);
    QVERIFY(answers.isEmpty());
    QCOMPARE(client.taken, all);
}

// Whoever never takes the very last byte would otherwise have every answer of the connection kept.
void UnsentAnswersTest::keepsNothingThatIsSent()
{
    SlowClient client;
    UnsentAnswers answers;
    const QByteArray answer(20'000, 'a');
    for (int i = 0; i < 1000; ++i) {
        answers.buffer() += answer;
        client.room = answers.size() - 1;
        QCOMPARE(answers.send(client), ByteStream::State::NeedsWrite);
        QCOMPARE(answers.size(), 1);
        QVERIFY2(answers.buffer().size() < 2 * UnsentAnswers::limit, qPrintable(QString::number(answers.buffer().size())));
        QVERIFY2(answers.buffer().capacity() < 8 * UnsentAnswers::limit, qPrintable(QString::number(answers.buffer().capacity())));
    }
}

QTEST_APPLESS_MAIN(UnsentAnswersTest)
#include "tst_unsentanswers.moc"
