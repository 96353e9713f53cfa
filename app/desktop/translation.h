// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace sallyport {

/// The language of the windows, as long as this lives: our texts, Qt's own, numbers and dates, and the direction they are read in.
class Translation
{
public:
    /// In English where there are no texts for `locale`. Needs the application, and comes before the first window.
    explicit Translation(const QLocale &locale);
    Q_DISABLE_COPY_MOVE(Translation)

    /// Another language from now on; windows that are open hear of it by QEvent::LanguageChange.
    void speak(const QLocale &locale);

    /// What the windows really speak.
    QLocale language() const { return QLocale(m_own.language()); }

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace sallyport
