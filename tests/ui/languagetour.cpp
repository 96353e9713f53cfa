// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/languagetour.h"

#include "tests/ui/catalog.h"
#include "tests/ui/sweep.h"
#include "tests/ui/windows.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace sallyport::ui {

static QList<CatalogMessage> catalogOf(const QString &code)
{
    return readCatalog(QStringLiteral(SALLYPORT_SOURCES "/translations/sallyport_%1.ts").arg(code));
}

LanguageTour::LanguageTour() : m_translation(QLocale(QStringLiteral("en")))
{
    Language english{.code = QStringLiteral("en"), .texts = {}}, pseudo;
    for (const CatalogMessage &message : catalogOf(QStringLiteral("de"))) {
        english.texts.insert(message.source);
        pseudo.texts.insert(PseudoLocale::said(message.source));
    }
    for (const CatalogMessage &plural : catalogOf(english.code))
        english.texts.unite(QSet(plural.translations.begin(), plural.translations.end()));
    m_languages.append(english);
    for (const char *code : {"de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar"}) {
        Language language{.code = QLatin1StringView(code), .texts = {}};
        for (const CatalogMessage &message : catalogOf(language.code))
            language.texts.unite(QSet(message.translations.begin(), message.translations.end()));
        m_languages.append(language);
    }
    m_languages.append(pseudo);
}

void LanguageTour::speak(const Language &language)
{
    if (m_pseudo)
        QCoreApplication::removeTranslator(&*m_pseudo);
    m_pseudo.reset();
    if (!language.code.isEmpty())
        return m_translation.speak(QLocale(language.code));
    m_translation.speak(QLocale(QStringLiteral("en")));
    QCoreApplication::installTranslator(&m_pseudo.emplace());
}

/// What stands between the placeholders, where it is long enough to belong to no other text.
static QStringList partsOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(n|\\d)"));
    QStringList parts;
    for (const QString &part : text.split(placeholder)) {
        const bool isDense = std::ranges::any_of(part, [](QChar c) { return c.unicode() > 0x2e80; });
        if (part.trimmed().size() >= (isDense ? 6 : 12))
            parts.append(part.trimmed());
    }
    return parts;
}

LanguageTour::Foreign LanguageTour::foreignIn(const Language &current, const Language &former)
{
    Foreign foreign;
    const QString all = QStringList(current.texts.values()).join(u'\n');
    for (const QString &text : former.texts) {
        if (!text.contains(u'%')) {
            if (!current.texts.contains(text))
                foreign.whole.insert(text);
            continue;
        }
        for (const QString &part : partsOf(text)) {
            if (!all.contains(part))
                foreign.parts.append(part);
        }
    }
    return foreign;
}

QStringList LanguageTour::look(QWidget *window, const Foreign &former, const Foreign &english)
{
    QStringList findings;
    for (const auto &[where, text] : sweep::texts(window)) {
        for (const Foreign *foreign : {&former, &english}) {
            const bool isForeign = foreign->whole.contains(text)
                || std::ranges::any_of(foreign->parts, [&text = text](const QString &part) { return text.contains(part); });
            if (isForeign)
                findings.append(where + QStringLiteral(" still says ") + text);
        }
    }
    return findings;
}

QStringList LanguageTour::findings(QWidget *window, const QString &name)
{
    if (!window)
        return {name + QStringLiteral(": there is no window")};
    QStringList all;
    QList<Language> way = m_languages.mid(1);
    way.append(m_languages.first());
    const Language *before = &m_languages.first();
    for (const Language &language : std::as_const(way)) {
        speak(language);
        const Foreign former = foreignIn(language, *before);
        const Foreign english = language.code == QLatin1StringView("en") ? Foreign() : foreignIn(language, m_languages.first());
        QStringList found;
        const auto isWell = [&] {
            found = look(window, former, english);
            if (!language.code.isEmpty())
                found += sweep::cut(window) + sweep::crowded(window);
            return found.isEmpty();
        };
        if (!QTest::qWaitFor(isWell, 3000)) // layouts follow
            all.append(name + QStringLiteral(" in ") + language.code + QStringLiteral(": ") + found.join(QStringLiteral("\n  ")));
        if (language.code == QLatin1StringView("de") || language.code == QLatin1StringView("ja")
            || language.code == QLatin1StringView("ar"))
            screenshot(window, QStringLiteral("%1-light-%2").arg(name, language.code));
        before = &language;
    }
    return all;
}

QStringList LanguageTour::withoutFont() const
{
    QStringList missing;
    const QFontMetrics metrics(QGuiApplication::font());
    for (const Language &language : m_languages) {
        const QString name = QLocale(language.code).nativeLanguageName();
        const auto letters = language.code.isEmpty() ? QList<uint>() : name.toUcs4();
        if (std::ranges::any_of(letters, [&metrics](uint letter) { return !metrics.inFontUcs4(letter); }))
            missing.append(language.code + QStringLiteral(": ") + name);
    }
    return missing;
}

} // namespace sallyport::ui
