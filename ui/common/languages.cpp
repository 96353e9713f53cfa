// SPDX-License-Identifier: Apache-2.0
#include "ui/common/languages.h"

#include <QDir>

#include <algorithm>

namespace sallyport::ui {

QStringList offeredLanguages()
{
    QStringList languages;
    const QStringList files = QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("sallyport_*.qm")});
    for (const QString &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-'));
    if (!languages.contains(QLatin1StringView("en")))
        languages.append(QStringLiteral("en"));
    std::ranges::sort(languages,
                      [](const QString &a, const QString &b) { return languageName(a).localeAwareCompare(languageName(b)) < 0; });
    return languages;
}

QString languageName(const QString &language)
{
    const QLocale locale(QString(language).replace(u'-', u'_'));
    if (locale.language() == QLocale::English)
        return QStringLiteral("English"); // and not that of one country
    const QString name = locale.nativeLanguageName();
    if (!language.contains(u'-') || locale.language() == QLocale::Chinese)
        return name;
    return QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName());
}

} // namespace sallyport::ui
