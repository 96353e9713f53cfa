// SPDX-License-Identifier: Apache-2.0
#include "core/client/rememberedsession.h"

#include "core/base/uuid.h"

namespace sallyport {

Secret RememberedSession::toEntry() const
{
    QByteArray entry = toText(userId).toLatin1() + ' ';
    entry.append(refreshToken.view());
    Secret secret(entry);
    wipe(entry.data(), size_t(entry.size()));
    return secret;
}

std::optional<RememberedSession> RememberedSession::fromEntry(const Secret &entry)
{
    const qsizetype space = entry.view().indexOf(' ');
    if (space < 0)
        return std::nullopt;
    const QUuid userId = QUuid::fromString(QLatin1StringView(entry.view().first(space)));
    const QByteArrayView token = entry.view().sliced(space + 1);
    if (userId.isNull() || token.isEmpty())
        return std::nullopt;
    return RememberedSession{userId, Secret(token)};
}

} // namespace sallyport
