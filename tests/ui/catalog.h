// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace sallyport::ui {

/// One text of a .ts file.
struct CatalogMessage
{
    QString context;
    QString source;
    bool isPlural = false;
    QString type; ///< empty when it is done; else unfinished, vanished or obsolete
    QStringList translations; ///< one; of a plural one for each form

    QString key() const { return context + u'|' + source; }
};

/// The texts of a .ts file. Ends the test's process when it cannot be read: a test without them means nothing.
QList<CatalogMessage> readCatalog(const QString &file);

/// The placeholders in a text (%1, %n …), those of localised numbers (%L1, %Ln) as the plain ones, sorted.
QStringList placeholders(const QString &text);

/// The letters that Alt leads to, as marked by "&", in lower case.
QStringList mnemonics(const QString &text);

/// What stands in both the sources and the catalogs: context and text of each message.
QSet<QString> keysOf(const QList<CatalogMessage> &messages);

} // namespace sallyport::ui
