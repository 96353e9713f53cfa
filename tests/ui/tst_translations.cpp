// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/translation.h"
#include "tests/ui/catalog.h"
#include "tests/ui/desktop.h"
#include "tests/ui/windowtest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace sallyport::ui {

/// Every window in another language.
class TranslationsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windowsSpeak_data();
    void windowsSpeak();

private:
    void openAll(Desktop &desktop);
    void openSignedIn(Desktop &desktop);
    void lookAt(QWidget *window, const QString &name);

    QString m_language;
    QSet<QString> m_english; ///< what no window may say
};

void TranslationsTest::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TranslationsTest::windowsSpeak_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("de") << QStringLiteral("An&melden") << Qt::LeftToRight;
    QTest::newRow("ar") << QStringLiteral("تسجيل الدخو&ل") << Qt::RightToLeft;
}

void TranslationsTest::windowsSpeak()
{
    QFETCH(QString, signIn);
    QFETCH(Qt::LayoutDirection, direction);
    m_language = QLatin1StringView(QTest::currentDataTag());
    m_english.clear();
    for (const CatalogMessage &message : readCatalog(QStringLiteral(SALLYPORT_SOURCES "/translations/sallyport_%1.ts").arg(m_language))) {
        if (message.translations.first() != message.source)
            m_english.insert(message.source);
    }
    const Translation translation{QLocale(m_language)};
    Desktop desktop;
    QVERIFY(desktop.makeOwner());
    QVERIFY(desktop.openSignIn());
    QVERIFY(desktop.makeUser(QStringLiteral("bob"), QStringLiteral("Bob Builder")));
    QWidget *window = openWindow("signInWindow");
    QCOMPARE(window->layoutDirection(), direction);
    QCOMPARE(control<QAbstractButton>(window, "signIn").text(), signIn);
    openAll(desktop);
    if (!QTest::currentTestFailed())
        openSignedIn(desktop);
}

static void checkFrozenNames(const QWidget *window, const QList<std::pair<const char *, QLatin1StringView>> &names)
{
    for (const auto &[objectName, name] : names)
        QCOMPARE(QAccessible::queryAccessibleInterface(&control(window, objectName))->text(QAccessible::Name), name);
}

void TranslationsTest::openAll(Desktop &desktop)
{
    QWidget *window = openWindow("signInWindow");
    lookAt(window, QStringLiteral("sign-in"));
    QCOMPARE(window->windowTitle(), QStringLiteral("Sign in — Sallyport"));
    checkFrozenNames(window,
                     {{"server", QLatin1StringView("Server")},
                      {"username", QLatin1StringView("Username")},
                      {"password", QLatin1StringView("Password")},
                      {"rememberMe", QLatin1StringView("Remember me")},
                      {"forgotYourPassword", QLatin1StringView("Forgot your password?")},
                      {"signIn", QLatin1StringView("Sign in")},
                      {"createAccount", QLatin1StringView("Create account")}});
    desktop.session().signIn(QStringLiteral("ann"), Secret::fromText(QStringLiteral("not hers at all")), false);
    QTRY_VERIFY_WITH_TIMEOUT(control(window, "messageBar").isVisible(), 10'000);
    lookAt(window, QStringLiteral("sign-in-refused"));

    click(control(window, "forgotYourPassword"));
    QWidget *forgot = openWindow("forgotPasswordDialog");
    lookAt(forgot, QStringLiteral("forgot-password"));
    forgot->close();

    click(control(window, "createAccount"));
    QWidget *create = openWindow("createAccountWindow");
    QCOMPARE(create->windowTitle(), QStringLiteral("Create account — Sallyport"));
    checkFrozenNames(create,
                     {{"username", QLatin1StringView("Username")},
                      {"password", QLatin1StringView("Password")},
                      {"createAccount", QLatin1StringView("Create account")}});
    click(control(create, "createAccount")); // tells what is missing
    lookAt(create, QStringLiteral("create-account"));
    create->close();
}

void TranslationsTest::openSignedIn(Desktop &desktop)
{
    desktop.session().signIn(QStringLiteral("ann"), Secret::fromText(Desktop::password()), true);
    QTRY_VERIFY_WITH_TIMEOUT(openWindow("accountWindow"), 10'000);
    QWidget *account = openWindow("accountWindow");
    QCOMPARE(account->windowTitle(), QStringLiteral("Sallyport"));
    checkFrozenNames(account, {{"signOut", QLatin1StringView("Sign out")}});
    QTRY_VERIFY(control(account, "noNotes").isVisible());
    lookAt(account, QStringLiteral("account-empty"));
    // Test keys are Latin only.
    control<QLineEdit>(account, "newNote")
        .setText(m_language == QLatin1StringView("ar") ? QStringLiteral("شراء الخبز") : QStringLiteral("Brot kaufen"));
    QTest::keyClick(&control(account, "newNote"), Qt::Key_Return);
    QTRY_VERIFY(account->findChild<QWidget *>(QStringLiteral("deleteNote")));
    lookAt(account, QStringLiteral("account"));

    click(control(account, "adminConsole"));
    QWidget *admin = openWindow("adminWindow");
    QCOMPARE(admin->windowTitle(), QStringLiteral("Admin — Sallyport"));
    auto &table = control<QTableView>(admin, "users");
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 0)).center());
    QTRY_VERIFY(control(admin, "detailName").isVisible());
    for (int column = 0; column < table.model()->columnCount(); ++column)
        QVERIFY(!m_english.contains(table.model()->headerData(column, Qt::Horizontal).toString()));
    lookAt(admin, QStringLiteral("admin"));
}

static QStringList textsOf(const QWidget *window)
{
    QStringList texts;
    const auto widgets = window->findChildren<const QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        texts.append({widget->toolTip(), widget->accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts.append(field->placeholderText());
    }
    return texts;
}

void TranslationsTest::lookAt(QWidget *window, const QString &name)
{
    QVERIFY2(window, qPrintable(name));
    QTest::qWait(100); // the layout follows what was just said
    screenshot(window, QStringLiteral("%1-light-%2").arg(name, m_language));
    const QStringList texts = textsOf(window);
    for (const QString &text : texts)
        QVERIFY2(!m_english.contains(text), qPrintable(name + QStringLiteral(": ") + text));
    checkNothingIsCut(window);
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::TranslationsTest)
#include "tst_translations.moc"
