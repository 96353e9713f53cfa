// SPDX-License-Identifier: Apache-2.0
#include "core/server/trouble.h"

#include <QStringList>

namespace sallyport {

QLatin1StringView troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Keys: return QLatin1StringView("keys");
    case Trouble::Clock: return QLatin1StringView("clock");
    case Trouble::Changes: return QLatin1StringView("changes");
    }
    Q_UNREACHABLE();
}

QString troubleText(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Keys: return QStringLiteral("This server cannot open the signing key in use: it lacks the master key of the others.");
    case Trouble::Clock: return QStringLiteral("This server's clock differs from the database's.");
    case Trouble::Changes: return QStringLiteral("The database takes no changes right now.");
    }
    Q_UNREACHABLE();
}

Error notReady(const QList<Trouble> &troubles)
{
    QStringList sentences;
    for (const Trouble trouble : troubles)
        sentences.append(troubleText(trouble));
    const bool isDatabase = troubles.contains(Trouble::Changes);
    return {.code = isDatabase ? ErrorCode::DatabaseUnavailable : ErrorCode::ServerBusy,
            .detail = sentences.join(u' '),
            .retryAfter = std::chrono::seconds(5)};
}

} // namespace sallyport
