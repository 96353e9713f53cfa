// SPDX-License-Identifier: Apache-2.0
#include "core/server/signuphandlers.h"

#include "core/api/accountendpoints.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

Result<api::UserView> create(const Services &services, const KnownOrVisitor &caller, NewAccount account)
{
    if (services.signUpThrottle && !caller.isAdministrator()) {
        if (auto admitted = services.signUpThrottle->admit(caller.request.client()); !admitted)
            return failure(admitted);
    }
    return viewOf(services.accounts.create(std::move(account), caller.actor()));
}

Result<api::UserView> registerByAddress(const Services &services, const KnownOrVisitor &caller, api::RegistrationForm in)
{
    const bool isNamedByAddress = !in.username;
    auto user = create(services, caller,
                       {.username = isNamedByAddress ? in.email : *in.username,
                        .password = std::move(in.password),
                        .email = in.email,
                        .fullName = std::move(in.fullName)});
    if (!user && isNamedByAddress && user.error().code == ErrorCode::UsernameTaken) // they sent no name that could be
        return Error{.code = ErrorCode::EmailTaken, .detail = QStringLiteral("Email already exists")};
    return user;
}

} // namespace

void addSignUpHandlers(Router &router, const Services &services, Registration registration)
{
    const auto mayCreate = [registration](const KnownOrVisitor &caller) -> Result<> {
        if (registration == Registration::Open || caller.isAdministrator())
            return {};
        return Error{.code = ErrorCode::RegistrationClosed,
                     .detail = QStringLiteral("Registration is closed on this server; ask its administrator for an account")};
    };
    router.on(
        api::registerAccount,
        [services](const KnownOrVisitor &caller, api::RegistrationForm in) { return registerByAddress(services, caller, std::move(in)); },
        mayCreate);
    router.on(
        api::signUp,
        [services](const KnownOrVisitor &caller, api::SignUp in) {
            return create(services, caller,
                          {.username = std::move(in.username),
                           .password = std::move(in.password),
                           .email = std::move(in.email),
                           .fullName = std::move(in.fullName)});
        },
        mayCreate);
}

} // namespace sallyport
