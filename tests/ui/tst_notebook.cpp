// SPDX-License-Identifier: Apache-2.0
#include "tests/client/relay.h"
#include "tests/client/sessionbench.h"
#include "ui/account/notes/notebook.h"

#include <QSignalSpy>
#include <QTest>

namespace sallyport::ui {

/// Answers that overtake each other.
class NotebookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListFromBeforeAChangeIsNotTaken();
};

void NotebookTest::aListFromBeforeAChangeIsNotTaken()
{
    InProcessServer server;
    server.addUser(QStringLiteral("ann"));
    Relay relay(server.port());
    Home home;
    Copy copy(relay.url(), home);
    QVERIFY(copy.signIn(QStringLiteral("ann"), false));
    Notebook notebook(copy.session);
    relay.holdAnswersTo("GET /notes");
    notebook.load();
    QTRY_COMPARE(relay.count("GET /notes"), 1);
    QTRY_VERIFY(relay.isHolding());
    const QSignalSpy added(&notebook, &Notebook::added);
    notebook.add(QStringLiteral("A note"));
    QTRY_COMPARE(added.size(), 1);
    relay.release();
    QTRY_COMPARE(notebook.status(), Notebook::Status::Ready);
    QCOMPARE(notebook.notes().size(), 1);
    QCOMPARE(relay.count("GET /notes"), 2);
}

} // namespace sallyport::ui

QTEST_GUILESS_MAIN(sallyport::ui::NotebookTest)
#include "tst_notebook.moc"
