// SPDX-License-Identifier: Apache-2.0
#include "core/server/devicename.h"

#include <QList>

#include <algorithm>
#include <array>

namespace sallyport {

namespace {

constexpr qsizetype longestName = 200;

struct Mark
{
    QByteArrayView inUserAgent;
    QLatin1StringView name;
};

/// The first one that is there counts: most browsers also name those they descend from.
constexpr std::array browsers{
    Mark{"Edg/", QLatin1StringView("Edge")},        Mark{"EdgA/", QLatin1StringView("Edge")},
    Mark{"OPR/", QLatin1StringView("Opera")},       Mark{"SamsungBrowser/", QLatin1StringView("Samsung Internet")},
    Mark{"Firefox/", QLatin1StringView("Firefox")}, Mark{"FxiOS/", QLatin1StringView("Firefox")},
    Mark{"CriOS/", QLatin1StringView("Chrome")},    Mark{"Chromium/", QLatin1StringView("Chromium")},
    Mark{"Chrome/", QLatin1StringView("Chrome")},   Mark{"Safari/", QLatin1StringView("Safari")},
};
constexpr std::array systems{
    Mark{"iPhone", QLatin1StringView("iPhone")},   Mark{"iPad", QLatin1StringView("iPad")},
    Mark{"Android", QLatin1StringView("Android")}, Mark{"Windows", QLatin1StringView("Windows")},
    Mark{"CrOS", QLatin1StringView("ChromeOS")},   Mark{"Mac OS X", QLatin1StringView("macOS")},
    Mark{"Linux", QLatin1StringView("Linux")},
};

template<size_t count>
QLatin1StringView firstOf(const std::array<Mark, count> &marks, QByteArrayView userAgent)
{
    const auto *found = std::ranges::find_if(marks, [&](const Mark &mark) { return userAgent.contains(mark.inUserAgent); });
    return found == marks.end() ? QLatin1StringView() : found->name;
}

} // namespace

QString deviceName(QByteArrayView userAgent)
{
    if (userAgent.startsWith("Mozilla/")) {
        const QLatin1StringView browser = firstOf(browsers, userAgent);
        const QLatin1StringView system = firstOf(systems, userAgent);
        if (!browser.isEmpty())
            return system.isEmpty() ? QString(browser) : QStringLiteral("%1 on %2").arg(browser, system);
    }
    return deviceLabel(QString::fromUtf8(userAgent)); // what is no UTF-8 is shown as such
}

QString deviceLabel(const QString &text)
{
    QString label;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c))
            label += u' ';
        else if (QChar::isPrint(c)) // neither controls nor what turns the direction of text around
            label += QStringView(QChar::fromUcs4(c));
    }
    label = label.simplified();
    label.truncate(longestName);
    if (!label.isEmpty() && label.back().isHighSurrogate()) // nothing is cut through the middle of a character
        label.chop(1);
    return label.trimmed();
}

} // namespace sallyport
