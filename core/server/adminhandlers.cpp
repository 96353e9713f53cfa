// SPDX-License-Identifier: Apache-2.0
#include "core/server/adminhandlers.h"

#include "core/api/adminendpoints.h"
#include "core/api/jsonreader.h"
#include "core/server/operation/stepup.h"
#include "core/server/views.h"

#include <array>

namespace sallyport {

namespace {

struct OrderName
{
    QLatin1StringView name;
    UserOrder order;
};
constexpr std::array orders{
    OrderName{QLatin1StringView("username"), UserOrder::Username}, OrderName{QLatin1StringView("email"), UserOrder::Email},
    OrderName{QLatin1StringView("full_name"), UserOrder::FullName}, OrderName{QLatin1StringView("created_at"), UserOrder::CreatedAt},
    OrderName{QLatin1StringView("last_sign_in_at"), UserOrder::LastSignInAt}};

UserQuery queryOf(const api::UserFilter &filter)
{
    const bool descending = filter.sort.startsWith(u'-');
    const QStringView name = QStringView(filter.sort).sliced(descending ? 1 : 0);
    const auto *order = std::ranges::find(orders, name, [](const OrderName &known) { return QStringView(known.name.toString()); });
    return {.search = filter.search,
            .role = filter.role ? std::optional(roleNamed(*filter.role)) : std::nullopt,
            .disabled = filter.disabled,
            .order = order == orders.end() ? UserOrder::Username : order->order,
            .descending = descending,
            .limit = filter.limit,
            .after = filter.cursor,
            .skip = filter.skip};
}

/// The role asked for, by its name or as the list of roles that an account shows. ErrorCode::ValidationFailed when these differ.
Result<std::optional<Role>> roleOf(const api::UserChange &change)
{
    const auto wrong = [](const QString &message, const char *type) {
        return api::validationError({{{QStringLiteral("body"), QStringLiteral("roles")}, message, QString::fromLatin1(type)}});
    };
    const std::optional<Role> named = change.role ? std::optional(roleNamed(*change.role)) : std::nullopt;
    if (!change.roles)
        return named;
    if (change.roles->isEmpty())
        return wrong(QStringLiteral("List should have at least 1 item after validation, not 0"), "too_short");
    const Role listed = change.roles->contains(QStringLiteral("admin")) ? Role::Administrator : Role::User;
    if (named && *named != listed)
        return wrong(QStringLiteral("role and roles differ"), "value_error");
    return listed;
}

Result<api::UserView> change(Accounts &accounts, const Administrator &caller, const api::UserChange &in)
{
    const auto role = roleOf(in);
    if (!role)
        return failure(role);
    return viewOf(accounts.change(
        in.id, {.username = in.username, .email = in.email, .fullName = in.fullName, .role = *role, .disabled = in.disabled},
        caller.actor()));
}

Result<> resetPassword(Accounts &accounts, const Administrator &caller, const api::PasswordReset &in)
{
    // Whoever finds an administrator signed in could keep the account otherwise.
    if (in.id == caller.user().id)
        return Error{.code = ErrorCode::Forbidden, .detail = QStringLiteral("Your own password is changed at /users/me/password")};
    if (auto confirmed = confirmCaller(accounts, caller, in.currentPassword); !confirmed)
        return confirmed;
    const auto user = accounts.find(in.id);
    if (!user)
        return failure(user);
    const auto ended = accounts.resetPassword(*user, in.newPassword, caller.actor());
    return ended ? Result<>() : Result<>(failure(ended));
}

} // namespace

void addAdminHandlers(Router &router, const Services &services)
{
    Accounts &accounts = services.accounts;
    router.on(api::listUsers,
              [&accounts](const Administrator &, api::UserFilter filter) { return viewOf(accounts.list(queryOf(filter))); });
    router.on(api::readUser, [&accounts](const Administrator &, api::UserReference in) { return viewOf(accounts.find(in.id)); });
    router.on(api::changeUser, [&accounts](const Administrator &caller, api::UserChange in) { return change(accounts, caller, in); });
    router.on(api::deleteUser, [&accounts](const Administrator &caller, api::UserDeletion in) -> Result<> {
        if (auto confirmed = confirmCaller(accounts, caller, in.currentPassword); !confirmed)
            return confirmed;
        const auto user = accounts.find(in.id);
        if (!user)
            return failure(user);
        return accounts.remove(*user, caller.actor());
    });
    router.on(api::resetPassword,
              [&accounts](const Administrator &caller, api::PasswordReset in) { return resetPassword(accounts, caller, in); });
    router.on(api::unlockUser, [&accounts](const Administrator &caller, api::UserReference in) -> Result<> {
        const auto user = accounts.find(in.id);
        if (!user)
            return failure(user);
        const auto unlocked = accounts.unlock(*user, caller.actor());
        return unlocked ? Result<>() : Result<>(failure(unlocked));
    });
}

} // namespace sallyport
