// SPDX-License-Identifier: Apache-2.0
#include "core/server/operation/operationhandlers.h"

#include "core/api/operationendpoints.h"
#include "core/auth/signingkeys.h"
#include "core/server/operation/operations.h"
#include "core/server/operation/stepup.h"

namespace sallyport {

namespace {

Error signsWithSharedSecret()
{
    return {.code = ErrorCode::Conflict,
            .detail = QStringLiteral("This server signs with the operator's secret (HS256); it has no keys of its own")};
}

api::KeyView toView(const KeyRecord &record, const KeyTimetable &timetable, Timestamp now)
{
    return {.kid = QString::fromLatin1(record.id),
            .algorithm = algorithmName(record.algorithm),
            .state = stateName(timetable.state(record, now)),
            .createdAt = record.createdAt,
            .signsFrom = record.signsFrom,
            .verifiesUntil = timetable.verifiesUntil(record),
            .retiredAt = record.retiredAt};
}

/// Handlers of signing keys; there are none where an operator's secret signs.
class KeyHandlers
{
public:
    explicit KeyHandlers(const Services &services)
        : m_keys(services.signingKeys),
          m_accounts(services.accounts),
          m_operations(services.operations),
          m_clock(services.clock)
    { }

    Result<api::KeyListView> list() const
    {
        if (!m_keys)
            return api::KeyListView{.items = {}, .sharedSecret = true};
        const auto timetable = m_keys->timetable();
        if (!timetable)
            return failure(timetable);
        api::KeyListView view;
        for (const KeyRecord &record : timetable->records())
            view.items.append(toView(record, *timetable, m_clock.now()));
        return view;
    }

    Result<api::KeyView> rotate(const Administrator &caller, const api::KeyRotation &in) const
    {
        if (auto confirmed = confirmCaller(m_accounts, caller, in.currentPassword); !confirmed)
            return failure(confirmed);
        if (!m_keys)
            return signsWithSharedSecret();
        const auto timetable = m_keys->timetable();
        if (!timetable)
            return failure(timetable);
        const KeyRecord *signing = timetable->signing(m_clock.now());
        const auto algorithm = in.algorithm ? signingAlgorithmFromName(*in.algorithm) : std::nullopt;
        const auto made = m_keys->rotate(algorithm.value_or(signing ? signing->algorithm : SigningKey::Algorithm::Es256),
                                         in.now ? SigningKeys::Begin::Now : SigningKeys::Begin::Announced, caller.actor());
        return made ? afterChange(made->id) : Result<api::KeyView>(failure(made));
    }

    Result<api::KeyView> retire(const Administrator &caller, const api::KeyRetirement &in) const
    {
        if (auto confirmed = confirmCaller(m_accounts, caller, in.currentPassword); !confirmed)
            return failure(confirmed);
        if (!m_keys)
            return signsWithSharedSecret();
        const QByteArray id = in.kid.toUtf8();
        const auto retired = m_keys->retire(id, caller.actor());
        return retired ? afterChange(id) : Result<api::KeyView>(failure(retired));
    }

private:
    /// The key as it is now, here and for everybody.
    Result<api::KeyView> afterChange(const QByteArray &id) const
    {
        if (auto told = m_operations.signingKeysChanged(); !told)
            return failure(told);
        const auto timetable = m_keys->timetable();
        if (!timetable)
            return failure(timetable);
        const KeyRecord *record = timetable->find(id);
        if (!record)
            return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no such key")};
        return toView(*record, *timetable, m_clock.now());
    }

    SigningKeys *m_keys;
    Accounts &m_accounts;
    Operations &m_operations;
    const Clock &m_clock;
};

} // namespace

void addOperationHandlers(Router &router, const Services &services)
{
    Operations &operations = services.operations;
    router.on(api::readServer, [&operations](const Administrator &) { return operations.state(); });
    router.on(api::listSettings, [&operations](const Administrator &) -> Result<api::SettingListView> { return operations.settings(); });
    router.on(api::listBackups, [&operations](const Administrator &) { return operations.backups(); });
    router.on(
        api::makeBackup,
        [&operations, &accounts = services.accounts](const Administrator &caller, api::BackupRequest in) -> Result<api::BackupListView> {
            if (auto confirmed = confirmCaller(accounts, caller, in.currentPassword); !confirmed)
                return failure(confirmed);
            if (auto asked = operations.requestBackup(caller.actor(), std::move(in.passphrase)); !asked)
                return failure(asked);
            return operations.backups();
        });
    const KeyHandlers keys(services);
    router.on(api::listKeys, [keys](const Administrator &) { return keys.list(); });
    router.on(api::rotateKeys, [keys](const Administrator &caller, api::KeyRotation in) { return keys.rotate(caller, in); });
    router.on(api::retireKey, [keys](const Administrator &caller, api::KeyRetirement in) { return keys.retire(caller, in); });
}

} // namespace sallyport
