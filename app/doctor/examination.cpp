// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <array>

namespace sallyport {

QString Examination::databaseFile() const
{
    return url && url->dialect == Dialect::Sqlite ? QFileInfo(url->path).absoluteFilePath() : QString();
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString spanText(std::chrono::milliseconds span)
{
    struct Unit
    {
        qint64 seconds;
        const char *name;
    };
    constexpr std::array units{Unit{86400, "days"}, Unit{3600, "hours"}, Unit{60, "minutes"}};
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(span).count();
    for (const Unit &unit : units) {
        if (seconds >= 2 * unit.seconds)
            return QStringLiteral("%1 %2").arg(seconds / unit.seconds).arg(QLatin1StringView(unit.name));
    }
    return QStringLiteral("%1 seconds").arg(seconds);
}

QString dayText(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd"));
}

QString quoted(const QString &path)
{
    QString text = path;
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace sallyport
