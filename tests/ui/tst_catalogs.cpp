// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/translation.h"
#include "tests/ui/catalog.h"
#include "ui/common/errortext.h"

#include <QGuiApplication>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport::ui {

class CatalogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { languages(); }
    void placeholdersAreKept();
    void shortcutsAreKept_data() { languages(); }
    void shortcutsAreKept();
    void catalogsAreInStepWithTheSources_data() { languages(); }
    void catalogsAreInStepWithTheSources();
    void catalogsAreInTheProgram_data() { languages(); }
    void catalogsAreInTheProgram();
    void numbersAgreeWithTheirWords_data();
    void numbersAgreeWithTheirWords();
    void anUnknownLanguageGetsEnglish();

private:
    static void languages();
    static QString path(const QString &language);
};

/// `forms`: how many plural forms Qt knows for the language.
void CatalogsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("forms");
    QTest::newRow("ar") << QStringLiteral("ar") << 6;
    QTest::newRow("de") << QStringLiteral("de") << 2;
    QTest::newRow("en") << QStringLiteral("en") << 2;
    QTest::newRow("es") << QStringLiteral("es") << 2;
    QTest::newRow("fr") << QStringLiteral("fr") << 2;
    QTest::newRow("ja") << QStringLiteral("ja") << 1;
    QTest::newRow("pt_BR") << QStringLiteral("pt_BR") << 2;
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << 1;
}

QString CatalogsTest::path(const QString &language)
{
    return QStringLiteral(SALLYPORT_SOURCES "/translations/sallyport_%1.ts").arg(language);
}

void CatalogsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, forms);
    const auto messages = readCatalog(path(language));
    QVERIFY(!messages.isEmpty());
    for (const CatalogMessage &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.type + QStringLiteral(": ") + message.key()));
        QCOMPARE(message.translations.size(), message.isPlural ? forms : 1);
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.key()));
        // Without the namespace a program looks it up in vain.
        QVERIFY2(message.context.startsWith(QLatin1StringView("sallyport::")), qPrintable(message.context));
    }
}

/// Whether a plural form is for a single number, which its words may say, as Arabic does for none, one and two.
static bool isForOneNumber(const QString &language, qsizetype form)
{
    return language == QLatin1StringView("ar") && form < 3;
}

void CatalogsTest::placeholdersAreKept()
{
    QFETCH(QString, language);
    for (const CatalogMessage &message : readCatalog(path(language))) {
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            QStringList expected = placeholders(message.source);
            const QStringList found = placeholders(message.translations[form]);
            if (message.isPlural && isForOneNumber(language, form) && !found.contains(QLatin1StringView("n")))
                expected.removeAll(QStringLiteral("n"));
            QVERIFY2(found == expected, qPrintable(message.source + QStringLiteral(" → ") + message.translations[form]));
        }
    }
}

/// Qt shapes the marked letter by itself. One that joins its neighbours would come apart, and take more room than was measured.
static bool splitsJoinedLetters(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    const auto joining = [&text](qsizetype at) { return at >= 0 && at < text.size() ? text[at].joiningType() : QChar::Joining_None; };
    const auto join = [](QChar::JoiningType before, QChar::JoiningType after) {
        return before == QChar::Joining_Dual && (after == QChar::Joining_Dual || after == QChar::Joining_Right);
    };
    return mark >= 0 && (join(joining(mark - 1), joining(mark + 1)) || join(joining(mark + 1), joining(mark + 2)));
}

void CatalogsTest::shortcutsAreKept()
{
    QFETCH(QString, language);
    QHash<QString, QStringList> perWindow;
    for (const CatalogMessage &message : readCatalog(path(language))) {
        const QStringList found = mnemonics(message.translations.first());
        QVERIFY2(found.size() == mnemonics(message.source).size(),
                 qPrintable(message.source + QStringLiteral(" → ") + message.translations.first()));
        QVERIFY2(!splitsJoinedLetters(message.translations.first()), qPrintable(message.translations.first()));
        // The notes are part of the account window.
        QStringList &taken =
            perWindow[QString(message.context).replace(QLatin1StringView("NotesPane"), QLatin1StringView("AccountWindow"))];
        for (const QString &letter : found) {
            QVERIFY2(!taken.contains(letter), qPrintable(message.context + QStringLiteral(" has two: ") + letter));
            taken.append(letter);
        }
    }
}

void CatalogsTest::catalogsAreInStepWithTheSources()
{
    QFETCH(QString, language);
    const QTemporaryDir directory;
    const QString copy = directory.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(path(language), copy));
    // As the target update_translations does.
    QStringList arguments{QStringLiteral("-I"), QStringLiteral(SALLYPORT_SOURCES), QStringLiteral("-no-obsolete"),
                          QStringLiteral(SALLYPORT_SOURCES "/ui"), QStringLiteral(SALLYPORT_SOURCES "/app/desktop")};
    if (language == QLatin1StringView("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(SALLYPORT_LUPDATE), arguments << QStringLiteral("-ts") << copy);
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // Such as a class whose namespace it cannot tell, or a tr() that means nothing.
    QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

    const QSet<QString> committed = keysOf(readCatalog(path(language)));
    const QSet<QString> current = keysOf(readCatalog(copy));
    QCOMPARE(QStringList((current - committed).values()), QStringList());
    QCOMPARE(QStringList((committed - current).values()), QStringList());
}

void CatalogsTest::catalogsAreInTheProgram()
{
    QFETCH(QString, language);
    const Translation translation{QLocale(language)};
    QCOMPARE(translation.language().language(), QLocale(language).language());
    for (const CatalogMessage &message : readCatalog(path(language))) {
        if (!message.isPlural)
            QCOMPARE(QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData()),
                     message.translations.first());
    }
    QCOMPARE(QGuiApplication::layoutDirection(), language == QLatin1StringView("ar") ? Qt::RightToLeft : Qt::LeftToRight);
}

void CatalogsTest::numbersAgreeWithTheirWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("en 1") << QStringLiteral("en") << 1 << QStringLiteral("in 1 second.");
    QTest::newRow("en 30") << QStringLiteral("en") << 30 << QStringLiteral("in 30 seconds.");
    QTest::newRow("de 1") << QStringLiteral("de") << 1 << QStringLiteral("in 1 Sekunde erneut");
    QTest::newRow("de 150") << QStringLiteral("de") << 150 << QStringLiteral("in 3 Minuten erneut");
    QTest::newRow("ar 2") << QStringLiteral("ar") << 2 << QStringLiteral("بعد ثانيتين.");
    QTest::newRow("ar 5") << QStringLiteral("ar") << 5 << QStringLiteral("بعد ٥ ثوانٍ.");
    QTest::newRow("ar 30") << QStringLiteral("ar") << 30 << QStringLiteral("بعد ٣٠ ثانية.");
}

void CatalogsTest::numbersAgreeWithTheirWords()
{
    QFETCH(QString, language);
    QFETCH(int, seconds);
    QFETCH(QString, words);
    const Translation translation{QLocale(language)};
    const QString text = errorText({.code = ErrorCode::RateLimited, .detail = {}, .retryAfter = std::chrono::seconds(seconds)});
    QVERIFY2(text.contains(words), qPrintable(text));
}

void CatalogsTest::anUnknownLanguageGetsEnglish()
{
    const QLocale hebrew(QLocale::Hebrew); // read from right to left, but we have no texts in it
    const Translation translation(hebrew);
    QCOMPARE(translation.language().language(), QLocale::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale(), hebrew); // numbers and dates stay as asked for
}

} // namespace sallyport::ui

QTEST_MAIN(sallyport::ui::CatalogsTest)
#include "tst_catalogs.moc"
