// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/translation.h"
#include "tests/ui/pseudolocale.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

class QWidget;

namespace sallyport::ui {

/// Shows a window in one language after the other, as the settings do while it is open, and looks for what goes wrong by that.
class LanguageTour
{
public:
    LanguageTour();

    /// Through all languages, the pseudo-locale too, and back to English. Each finding is one line, empty is good: what is said in the
    /// language before or in English, what is cut or overlaps, a window that is too wide. Keeps pictures of some as `name`.
    QStringList findings(QWidget *window, const QString &name);

    /// Of our languages, those whose letters no font has here: they would be boxes on every picture.
    QStringList withoutFont() const;

private:
    struct Language
    {
        QString code; ///< empty: the pseudo-locale
        QSet<QString> texts;
    };
    /// What must not be read any more.
    struct Foreign
    {
        QSet<QString> whole;
        QStringList parts; ///< of texts with placeholders
    };

    void speak(const Language &language);
    static Foreign foreignIn(const Language &current, const Language &former);
    static QStringList look(QWidget *window, const Foreign &former, const Foreign &english);

    QList<Language> m_languages; ///< English is the first
    Translation m_translation;
    std::optional<PseudoLocale> m_pseudo;
};

} // namespace sallyport::ui
