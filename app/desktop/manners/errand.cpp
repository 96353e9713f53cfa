// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/manners/errand.h"

#include "app/desktop/manners/sallyportlink.h"

namespace sallyport {

// As options of the command line are written, which no link is.
static constexpr QLatin1StringView toServer("--server ");
static constexpr QLatin1StringView toLocal("--embedded");

Errand Errand::fromText(const QString &text)
{
    Errand errand;
    if (text == toLocal) {
        errand.isLocal = true;
    } else if (text.startsWith(toServer)) {
        if (auto server = ServerAddress::fromText(text.sliced(toServer.size())))
            errand.server = std::move(*server);
    } else if (SallyportLink::isLink(text)) {
        errand.link = text;
    }
    return errand;
}

QString Errand::toText() const
{
    if (isLocal)
        return toLocal;
    return server ? toServer + server->url.toString(QUrl::FullyEncoded) : link;
}

} // namespace sallyport
