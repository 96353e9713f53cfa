// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

namespace sallyport::ui {

/// What the windows can speak, as Preferences::setLanguage() takes it ("de", "pt-BR"), sorted by name; English is always among them.
QStringList offeredLanguages();

/// Its name in itself: "Deutsch", "português (Brasil)".
QString languageName(const QString &language);

} // namespace sallyport::ui
