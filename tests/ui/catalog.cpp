// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/catalog.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace sallyport::ui {

static CatalogMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    CatalogMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() != u"translation") {
            xml.skipCurrentElement();
        } else {
            message.type = xml.attributes().value(QLatin1StringView("type")).toString();
            if (!message.isPlural)
                message.translations = {xml.readElementText()};
            while (message.isPlural && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        }
    }
    return message;
}

QList<CatalogMessage> readCatalog(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", qPrintable(file));
    QList<CatalogMessage> messages;
    QString context;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file), qPrintable(xml.errorString()));
    return messages;
}

static QStringList captures(const QString &pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1).toLower());
    std::ranges::sort(found);
    return found;
}

QStringList placeholders(const QString &text)
{
    return captures(QStringLiteral("%L?(n|\\d+)"), text);
}

QStringList mnemonics(const QString &text)
{
    return captures(QStringLiteral("&(\\S)"), text);
}

QSet<QString> keysOf(const QList<CatalogMessage> &messages)
{
    QSet<QString> keys;
    for (const CatalogMessage &message : messages)
        keys.insert(message.key());
    return keys;
}

} // namespace sallyport::ui
