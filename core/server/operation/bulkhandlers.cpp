// SPDX-License-Identifier: Apache-2.0
#include "core/server/operation/bulkhandlers.h"

#include "core/api/operationendpoints.h"
#include "core/server/operation/stepup.h"

namespace sallyport {

namespace {

enum class BulkAction { Disable, Enable, Delete, SignOut };

/// Of a name that Rules::oneOf let through.
BulkAction actionNamed(QStringView name)
{
    if (name == u"disable")
        return BulkAction::Disable;
    if (name == u"enable")
        return BulkAction::Enable;
    return name == u"delete" ? BulkAction::Delete : BulkAction::SignOut;
}

Result<> checkNumber(const QList<QUuid> &ids)
{
    const auto wrong = [](const QString &message, const char *type) {
        return api::validationError({{{QStringLiteral("body"), QStringLiteral("ids")}, message, QString::fromLatin1(type)}});
    };
    if (ids.isEmpty())
        return wrong(QStringLiteral("List should have at least 1 item after validation, not 0"), "too_short");
    if (ids.size() > api::BulkChange::mostAccounts)
        return wrong(
            QStringLiteral("List should have at most %1 items after validation, not %2").arg(api::BulkChange::mostAccounts).arg(ids.size()),
            "too_long");
    return {};
}

class BulkHandler
{
public:
    explicit BulkHandler(const Services &services) : m_accounts(services.accounts), m_sessions(services.sessions) { }

    Result<api::BulkOutcomeList> operator()(const Administrator &caller, const api::BulkChange &in) const
    {
        if (auto good = checkNumber(in.ids); !good)
            return failure(good);
        if (auto confirmed = confirmCaller(m_accounts, caller, in.currentPassword); !confirmed)
            return failure(confirmed);
        return actOnAll(actionNamed(in.action), in.ids, caller);
    }

private:
    /// What was done stays. Once the database is away the rest is not tried: it can be asked for again.
    Result<api::BulkOutcomeList> actOnAll(BulkAction action, const QList<QUuid> &ids, const Administrator &caller) const
    {
        api::BulkOutcomeList outcomes;
        outcomes.items.reserve(ids.size());
        Result<> done;
        for (const QUuid &id : ids) {
            if (done || done.error().code != ErrorCode::DatabaseUnavailable)
                done = act(action, id, caller);
            if (!done && done.error().code == ErrorCode::DatabaseUnavailable && outcomes.done == 0)
                return failure(done);
            outcomes.items.append(outcome(id, done));
            ++(done ? outcomes.done : outcomes.refused);
        }
        return outcomes;
    }

    /// Who selects everybody does not mean to be shut out.
    Result<> act(BulkAction action, const QUuid &id, const Administrator &caller) const
    {
        if (id == caller.user().id)
            return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("Your own account is left as it is")};
        switch (action) {
        case BulkAction::Disable: return setDisabled(id, true, caller);
        case BulkAction::Enable: return setDisabled(id, false, caller);
        case BulkAction::Delete: return withUser(id, [&](const User &user) { return m_accounts.remove(user, caller.actor()); });
        case BulkAction::SignOut:
            return withUser(id, [&](const User &user) { return done(m_sessions.endAll(user, std::nullopt, caller.actor())); });
        }
        Q_UNREACHABLE();
    }

    Result<> setDisabled(const QUuid &id, bool disabled, const Administrator &caller) const
    {
        UserChange change;
        change.disabled = disabled;
        return done(m_accounts.change(id, change, caller.actor()));
    }

    template<class Act>
    Result<> withUser(const QUuid &id, Act act) const
    {
        const auto user = m_accounts.find(id);
        return user ? act(*user) : Result<>(failure(user));
    }

    template<class T>
    static Result<> done(const Result<T> &result)
    {
        return result ? Result<>() : Result<>(failure(result));
    }

    static api::BulkOutcome outcome(const QUuid &id, const Result<> &done)
    {
        if (done)
            return {.id = id, .done = true, .code = {}, .detail = {}};
        return {.id = id, .done = false, .code = wireName(done.error().code), .detail = done.error().detail};
    }

    Accounts &m_accounts;
    Sessions &m_sessions;
};

} // namespace

void addBulkHandlers(Router &router, const Services &services)
{
    router.on(api::changeUsers,
              [handler = BulkHandler(services)](const Administrator &caller, api::BulkChange in) { return handler(caller, in); });
}

} // namespace sallyport
