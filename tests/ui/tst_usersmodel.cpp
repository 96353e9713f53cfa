// SPDX-License-Identifier: Apache-2.0
#include "core/client/session.h"
#include "tests/support/fakeaccountsfile.h"
#include "tests/support/faketokenstore.h"
#include "ui/admin/table/tableroles.h"
#include "ui/admin/users/userfile.h"
#include "ui/admin/users/usersmodel.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

namespace sallyport::ui {

/// A directory of as many accounts as it is told, without any of them: a page is made up when it is asked for.
class Directory final : public QTcpServer
{
public:
    explicit Directory(int accounts) : total(accounts)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
        });
    }

    ServerAddress address() const { return *ServerAddress::fromText(QStringLiteral("127.0.0.1:%1").arg(serverPort())); }

    int total;
    int requests = 0;
    int mostSkipped = 0;

private:
    static QByteArray account(int number)
    {
        const QByteArray name = "user" + QByteArray::number(number).rightJustified(7, '0');
        const QByteArray id = QUuid::createUuidV5(QUuid(), name).toByteArray(QUuid::WithoutBraces);
        return "{\"id\":\"" + id + "\",\"username\":\"" + name
            + "\",\"email\":null,\"full_name\":\"<img "
              "src='x'>&\",\"disabled\":false,\"roles\":[\"user\"],\"created_at\":\"2026-01-01T00:00:00Z\"}";
    }

    void answer(QTcpSocket &socket)
    {
        const QByteArray line = socket.readAll().split('\r').first();
        const QUrlQuery query(QUrl(QString::fromLatin1(line.split(' ').value(1))));
        const int skip = query.queryItemValue(QStringLiteral("skip")).toInt();
        const int first = query.queryItemValue(QStringLiteral("cursor")).toInt() + skip;
        const int last = std::min(total, first + query.queryItemValue(QStringLiteral("limit")).toInt());
        ++requests;
        mostSkipped = std::max(mostSkipped, skip);
        QByteArrayList accounts;
        for (int number = first; number < last; ++number)
            accounts.append(account(number));
        const QByteArray next = last < total ? '"' + QByteArray::number(last) + '"' : "null";
        const QByteArray body =
            "{\"items\":[" + accounts.join(',') + "],\"next_cursor\":" + next + ",\"total\":" + QByteArray::number(total) + '}';
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
                     + body);
    }
};

class UsersModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void jumpsInAMillion();
    void forgetsWhatNobodyLooksAt();
    void fetchesOnlyWhereOneStops();
    void keepsWhatIsChosen();
    void beginsAnewWhenAccountsComeAndGo();
    void cellsOfTablesAreNoFormulas();
    void namesAreNoMarkup();

private:
    QString nameAt(int row) const { return m_model->index(row, UsersModel::Name).data().toString(); }
    static QString name(int number) { return QStringLiteral("user%1").arg(number, 7, 10, QLatin1Char('0')); }

    SystemClock m_clock;
    FakeTokenStore m_store;
    FakeAccountsFile m_file;
    std::unique_ptr<KnownAccounts> m_accounts;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UsersModel> m_model;
};

void UsersModelTest::init()
{
    m_accounts = std::make_unique<KnownAccounts>(&m_file);
    m_directory = std::make_unique<Directory>(1'000'000);
    m_session = std::make_unique<Session>(
        Session::Parts{.client = std::make_unique<ApiClient>(), .store = m_store, .accounts = *m_accounts, .clock = m_clock});
    m_session->setServer(m_directory->address());
    m_model = std::make_unique<UsersModel>(*m_session);
    m_model->refresh();
    QTRY_COMPARE(m_model->status(), UsersModel::Status::Ready);
    QCOMPARE(m_model->rowCount(), 1'000'000);
}

void UsersModelTest::cleanup()
{
    m_model.reset();
    m_session.reset();
}

void UsersModelTest::jumpsInAMillion()
{
    for (const int row : {500'000, 999'980, 123'456}) {
        QVERIFY(m_model->index(row, UsersModel::Name).data(MissingRole).toBool());
        const int before = m_directory->requests;
        m_model->look(row, row + 15);
        QTRY_COMPARE(nameAt(row), name(row));
        QVERIFY(m_directory->requests - before <= 2); // a page, or the two it lies on
    }
}

void UsersModelTest::forgetsWhatNobodyLooksAt()
{
    UserPages pages;
    api::UserPageView page;
    page.items.resize(UserPages::pageSize);
    page.nextCursor = QStringLiteral("next");
    for (int number = 0; number < 3 * UserPages::mostKept; ++number)
        pages.put(number, page);
    QCOMPARE(pages.keptPages(), qsizetype(UserPages::mostKept));
    QVERIFY(!pages.has(0));
    QVERIFY(pages.has(3 * UserPages::mostKept - 1));
    // The way back is remembered: from the cursor itself, and not from the beginning.
    QCOMPARE(pages.wayTo(7).cursor, QStringLiteral("next"));
    QCOMPARE(pages.wayTo(7).skip, 0);
    QCOMPARE(pages.wayTo(3 * UserPages::mostKept + 2).skip, 2 * UserPages::pageSize);
}

void UsersModelTest::fetchesOnlyWhereOneStops()
{
    const int before = m_directory->requests;
    for (int row = 10'000; row < 900'000; row += 10'000) // the handle of the scroll bar is dragged
        m_model->look(row, row + 15);
    QTRY_COMPARE(nameAt(890'000), name(890'000));
    QVERIFY(m_directory->requests - before <= 3);
}

void UsersModelTest::keepsWhatIsChosen()
{
    m_model->toggle(0);
    m_model->toggle(3);
    QCOMPARE(m_model->chosen().size(), 2);
    m_model->look(700'000, 700'010);
    QTRY_COMPARE(nameAt(700'000), name(700'000));
    m_model->toggle(700'000);
    m_model->toggle(3);
    QStringList names = m_model->chosen().values();
    names.sort();
    QCOMPARE(names, (QStringList{name(0), name(700'000)}));
    m_model->choose({});
    QCOMPARE(m_model->index(0, UsersModel::Choice).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void UsersModelTest::beginsAnewWhenAccountsComeAndGo()
{
    m_directory->total = 400'000;
    m_model->look(300'000, 300'010);
    QTRY_COMPARE(m_model->rowCount(), 400'000);
    QTRY_COMPARE(nameAt(300'000), name(300'000));
    m_directory->total = 50; // what is on the screen is gone
    m_model->look(200'000, 200'010);
    QTRY_COMPARE(m_model->rowCount(), 50);
    QTRY_COMPARE(nameAt(49), name(49));
}

void UsersModelTest::cellsOfTablesAreNoFormulas()
{
    QCOMPARE(UserFile::csvField(QStringLiteral("ann")), QByteArray("ann"));
    QCOMPARE(UserFile::csvField(QStringLiteral("=1+1")), QByteArray("'=1+1"));
    QCOMPARE(UserFile::csvField(QStringLiteral("Example, \"Ann\"")), QByteArray("\"Example, \"\"Ann\"\"\""));
}

void UsersModelTest::namesAreNoMarkup()
{
    const QModelIndex name = m_model->index(0, UsersModel::FullName);
    QCOMPARE(name.data().toString(), QStringLiteral("<img src='x'>&"));
    QCOMPARE(name.data(Qt::ToolTipRole).toString(), QStringLiteral("<span>&lt;img src='x'&gt;&amp;</span>"));
    QCOMPARE(m_model->index(0, UsersModel::Name).data(Qt::ToolTipRole).toString(), this->name(0));
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::UsersModelTest)
#include "tst_usersmodel.moc"
