// SPDX-License-Identifier: Apache-2.0
#include "app/composition/masterkeyrotation.h"

#include "core/base/log.h"
#include "core/storage/files/masterkeyfile.h"
#include "core/storage/tables/sealedvalues.h"

#include <QLockFile>

#include <algorithm>

namespace sallyport {

namespace {

/// In milliseconds; a database is waited for five seconds. Whoever was killed while writing its lock is waited for that long.
constexpr int longestRotation = 15'000;

Error invalidKey(const QString &detail)
{
    return Error{.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

Result<Secret> newKey(const QString &file, Random &random)
{
    if (file.isEmpty())
        return makeMasterKey(random);
    auto key = MasterKeyFile(file).load();
    if (!key)
        return failure(key);
    if (!*key)
        return invalidKey(QStringLiteral("There is no file %1. Make one: (umask 077; openssl rand -hex 32 > '%1')").arg(file));
    return std::move(**key);
}

Sealer::Keys copyOf(const Secret &first, const Secret *second = nullptr)
{
    Sealer::Keys keys;
    keys.push_back(first.clone());
    if (second)
        keys.push_back(second->clone());
    return keys;
}

bool holds(const Sealer::Keys &keys, const Secret &key)
{
    return std::ranges::any_of(keys, [&key](const Secret &one) { return one.equals(key.view()); });
}

Error cannotBeReplaced(const QString &file, const Error &why)
{
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("%1 cannot be replaced from here, so both keys must be in it first: add the new key as a second "
                                          "line, on every node, then: sallyportd keys rotate-master --new-key-file FILE")
                               .arg(file),
                 .cause = why.cause};
}

AuditEvent eventOf(const Installation &installation, const Actor &actor, const Secret &from, const Secret &to)
{
    return {.action = AuditAction::MasterKeyRotated,
            .at = installation.clock().now(),
            .actor = actor,
            .subjectId = {},
            .subjectName = {},
            .details = {{QStringLiteral("from"), QString::fromLatin1(Sealer::keyIdOf(from))},
                        {QStringLiteral("to"), QString::fromLatin1(Sealer::keyIdOf(to))}}};
}

/// The key in use among those there are: the one that the database says, or the first.
Result<Secret> keyInUse(Installation &installation, const Sealer::Keys &keys)
{
    const auto id = installation.database().readOne(masterKeyIdIn);
    if (!id)
        return failure(id);
    const auto found = *id ? std::ranges::find(keys, **id, Sealer::keyIdOf) : keys.begin();
    if (found == keys.end())
        return invalidKey(QStringLiteral("The database is sealed with another master key than the one that is here. Put back the one that "
                                         "belongs to it first."));
    return found->clone();
}

/// When both keys are in the file.
Result<MasterKeyRotation> sealWithNext(Installation &installation, const MasterKeyFile &file, const Secret &current, const Secret &next,
                                       const Actor &actor)
{
    const Sealer from(current.clone(), installation.random());
    const Sealer to(next.clone(), installation.random());
    const auto sealed = sealAnew(installation.database(), from, to, eventOf(installation, actor, current, next));
    if (!sealed)
        return failure(sealed);
    const auto alone = file.replace(copyOf(next));
    if (!alone)
        qCWarning(lcServer).noquote() << "The old master key is still in" << file.path();
    file.removeLeftovers();
    if (auto forgotten = forgetReplaced(installation.database()); !forgotten)
        qCWarning(lcServer).noquote() << "The write-ahead log still holds old pages:" << forgotten.error().cause;
    return MasterKeyRotation{.sealed = *sealed, .file = file.path(), .wasReplaced = alone.has_value()};
}

} // namespace

Result<MasterKeyRotation> rotateMasterKey(const Settings &settings, Installation &installation, const QString &newKeyFile,
                                          const Actor &actor)
{
    const MasterKeyPlace place(settings, installation.directory());
    const MasterKeyFile file(place.file());
    QLockFile lock(installation.directory() + QStringLiteral("/master.key.lock"));
    lock.setStaleLockTime(longestRotation);
    if (!lock.tryLock(longestRotation + longestRotation / 4))
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("The master key is being replaced by another command.")};
    const auto keys = place.load();
    if (!keys)
        return failure(keys);
    if (keys->empty())
        return invalidKey(
            QStringLiteral("There is no %1. It is made when the server starts for the first time. %2").arg(place.name(), place.wayBack()));
    const auto current = keyInUse(installation, *keys);
    const auto next = current ? newKey(newKeyFile, installation.random()) : Result<Secret>(failure(current));
    if (!next)
        return failure(next);
    if (next->equals(current->view()))
        return invalidKey(QStringLiteral("%1 holds the key that is in use already.").arg(newKeyFile));
    if (!holds(*keys, *next)) {
        if (auto both = file.replace(copyOf(*next, &*current)); !both)
            return cannotBeReplaced(file.path(), both.error());
    }
    return sealWithNext(installation, file, *current, *next, actor);
}

} // namespace sallyport
