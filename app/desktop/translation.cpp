// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace sallyport {

static bool loadInto(QTranslator &translator, const QLocale &locale, const QString &name, const QString &directory)
{
    return translator.load(locale, name, QStringLiteral("_"), directory);
}

Translation::Translation(const QLocale &locale)
{
    speak(locale);
}

void Translation::speak(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(locale);
    const QString name = QStringLiteral("sallyport");
    const QString directory = QStringLiteral(":/translations");
    if (!loadInto(m_own, locale, name, directory) && !loadInto(m_own, QLocale(QLocale::English), name, directory))
        qFatal("the program was built without its texts");
    // Qt's texts in the language ours are in: a window of two languages, or of two directions, helps nobody.
    if (loadInto(m_qt, language(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QGuiApplication::setLayoutDirection(language().textDirection());
    QCoreApplication::installTranslator(&m_own);
}

} // namespace sallyport
