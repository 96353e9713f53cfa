// SPDX-License-Identifier: Apache-2.0
#include "core/server/userhandlers.h"

#include "core/api/endpoints.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

Result<std::optional<Role>> roleFilter(const std::optional<QString> &name)
{
    if (!name || name->isEmpty())
        return std::nullopt;
    if (*name == u"admin")
        return Role::Administrator;
    if (*name == u"user")
        return Role::User;
    return api::validationError(
        {{{QStringLiteral("query"), QStringLiteral("role")}, QStringLiteral("Input should be 'admin' or 'user'"), QStringLiteral("enum")}});
}

} // namespace

void addUserHandlers(Router &router, Accounts &accounts, Notes &notes, Registration registration)
{
    auto signUp = api::signUp;
    if (registration == Registration::Closed)
        signUp.lane = api::Lane::Inline; // nothing is hashed
    router.on(signUp, [&accounts, registration](api::SignUp in) -> Result<api::UserView> {
        if (registration == Registration::Closed)
            return Error{.code = ErrorCode::RegistrationClosed,
                         .detail = QStringLiteral("Registration is closed on this server; ask its administrator for an account")};
        auto user = accounts.create({.username = std::move(in.username),
                                     .password = std::move(in.password),
                                     .email = std::move(in.email),
                                     .fullName = std::move(in.fullName)});
        if (!user)
            return failure(user);
        return toView(*user);
    });
    router.on(api::me, [](const SignedInUser &caller) -> Result<api::UserView> { return toView(caller.user()); });
    router.on(api::myItems, [&notes](const SignedInUser &caller) -> Result<QList<api::ItemView>> {
        auto mine = notes.list(caller.user().id);
        if (!mine)
            return failure(mine);
        QList<api::ItemView> items;
        for (const Note &note : *mine)
            items.append({.itemId = note.id, .owner = caller.user().username, .text = note.text, .completed = note.completed});
        return items;
    });
    router.on(api::listUsers, [&accounts](const Administrator &, api::UserFilter filter) -> Result<api::UserPageView> {
        auto role = roleFilter(filter.role);
        if (!role)
            return failure(role);
        auto page = accounts.list(
            {.search = filter.search, .role = *role, .disabled = filter.disabled, .limit = filter.limit, .after = filter.cursor});
        if (!page)
            return failure(page);
        api::UserPageView view{.items = {}, .nextCursor = {}, .total = page->total};
        for (const User &user : std::as_const(page->users))
            view.items.append(toView(user));
        if (!page->next.isEmpty())
            view.nextCursor = page->next;
        return view;
    });
}

} // namespace sallyport
