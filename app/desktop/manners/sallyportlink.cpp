// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/sallyportlink.h"

#include <QUrlQuery>

#include <algorithm>

namespace sallyport {

static constexpr qsizetype longestLink = 2048, longestName = 64;

static Error invalid()
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("This is no link that Sallyport understands")};
}

/// What is shown must be what is meant: no controls, no marks that turn the direction of a text around.
static bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint() && c.category() != QChar::Other_Format; });
}

static bool isBare(const QUrl &url)
{
    return url.userInfo().isEmpty() && url.port() == -1 && !url.hasFragment() && (url.path().isEmpty() || url.path() == u"/");
}

static Result<SallyportLink> readSignIn(const QUrlQuery &query)
{
    SallyportLink link{.act = SallyportLink::Act::SignIn, .server = {}, .username = {}};
    QStringList seen;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (seen.contains(key) || !isPlain(value))
            return invalid();
        seen.append(key);
        if (key == u"server") {
            auto server = ServerAddress::fromText(value);
            if (!server || !server->isPrivate())
                return invalid();
            link.server = *server;
        } else if (key == u"username" && value.size() <= longestName) {
            link.username = value;
        } else {
            return invalid();
        }
    }
    if (!seen.contains(QLatin1StringView("server")))
        return invalid();
    return link;
}

bool SallyportLink::isLink(const QString &text)
{
    return text.startsWith(QLatin1StringView("sallyport:"), Qt::CaseInsensitive);
}

Result<SallyportLink> SallyportLink::fromText(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestLink || !url.isValid() || url.scheme() != u"sallyport" || !isBare(url))
        return invalid();
    if (url.host() == u"open" && !url.hasQuery())
        return SallyportLink();
    if (url.host() == u"sign-in")
        return readSignIn(QUrlQuery(url));
    return invalid();
}

} // namespace sallyport
