// SPDX-License-Identifier: Apache-2.0
#include "core/server/devicename.h"

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
    // What is no UTF-8 is shown as such, and nothing is cut through the middle of a character.
    QString name = QString::fromUtf8(userAgent).simplified();
    name.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    name.truncate(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name;
}

} // namespace sallyport
