// SPDX-License-Identifier: Apache-2.0
#include "core/storage/tables/identifiers.h"

#include "core/base/ascii.h"
#include "core/storage/engine/sqlvalue.h"

#include <algorithm>

namespace sallyport {

namespace {

struct Unseen
{
    QString key;
    QString asShown;
};

Result<bool> looksLikeAnother(Connection &connection, const QString &key, const QString &skeleton, const QUuid &userId)
{
    const auto alike = connection.selectAll(QStringLiteral("SELECT key FROM identifiers WHERE skeleton = ? AND key <> ? AND user_id <> ?"),
                                            sqlValues(skeleton, key, userId), [](Row row) { return row.text(); });
    if (!alike)
        return failure(alike);
    return !alike->isEmpty() && (!isAscii(key) || !std::ranges::all_of(*alike, isAscii));
}

// The key's row is the decision who has it: no row changed means someone else.
Result<> claim(Connection &connection, const QString &asShown, const QUuid &userId, const QString &kind, const Error &taken)
{
    const QString key = identifierKey(asShown);
    const QString skeleton = confusableSkeleton(asShown);
    const Result<qint64> claimed = connection.execute(
        QStringLiteral("INSERT INTO identifiers (key, user_id, kind, skeleton) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING"),
        sqlValues(key, userId, kind, skeleton));
    if (!claimed)
        return failure(claimed);
    if (*claimed == 0)
        return taken;
    const Result<bool> confusable = looksLikeAnother(connection, key, skeleton, userId);
    if (!confusable)
        return failure(confusable);
    return *confusable ? Result<>(taken) : Result<>();
}

} // namespace

Result<> fillSkeletons(Connection &connection)
{
    const auto unseen = connection.selectAll(QStringLiteral("SELECT i.key, CASE WHEN i.kind = 'email' THEN u.email ELSE u.username END "
                                                            "FROM identifiers i JOIN users u ON u.id = i.user_id WHERE i.skeleton IS NULL"),
                                             {}, [](Row row) {
                                                 return Unseen{row.text(), row.text()};
                                             });
    if (!unseen)
        return failure(unseen);
    for (const Unseen &one : *unseen) {
        Result<> filled = connection.perform(QStringLiteral("UPDATE identifiers SET skeleton = ? WHERE key = ?"),
                                             sqlValues(confusableSkeleton(one.asShown), one.key));
        if (!filled)
            return filled;
    }
    return {};
}

Result<bool> areSkeletonsFilled(Connection &connection)
{
    const auto missing = connection.selectOne(QStringLiteral("SELECT 1 FROM identifiers WHERE skeleton IS NULL LIMIT 1"), {},
                                              [](Row row) { return row.number(); });
    return missing ? Result<bool>(!missing->has_value()) : Result<bool>(failure(missing));
}

Result<> claimIdentifiers(Connection &connection, const User &user)
{
    if (Result<> filled = fillSkeletons(connection); !filled)
        return filled;
    Result<> claimed = claim(connection, user.username, user.id, QStringLiteral("username"),
                             {.code = ErrorCode::UsernameTaken, .detail = QStringLiteral("Username already exists")});
    if (!claimed || !user.email || identifierKey(*user.email) == identifierKey(user.username))
        return claimed;
    return claim(connection, *user.email, user.id, QStringLiteral("email"),
                 {.code = ErrorCode::EmailTaken, .detail = QStringLiteral("Email already exists")});
}

Result<> releaseIdentifiers(Connection &connection, const QUuid &userId)
{
    return connection.perform(QStringLiteral("DELETE FROM identifiers WHERE user_id = ?"), sqlValues(userId));
}

} // namespace sallyport
