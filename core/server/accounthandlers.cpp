// SPDX-License-Identifier: Apache-2.0
#include "core/server/accounthandlers.h"

#include "core/api/accountendpoints.h"
#include "core/server/auditpages.h"
#include "core/server/cookies.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

using ExportAnswer = Answer<api::ExportView>;

/// Everything about the account, and in the audit log that it was asked for.
Result<ExportAnswer> exportOf(const Services &services, const SignedInUser &caller)
{
    const User &user = caller.user();
    if (services.changeThrottle && !caller.isAdministrator()) {
        if (auto admitted = services.changeThrottle->admitExport(user, caller.client()); !admitted)
            return failure(admitted);
    }
    const Timestamp now = services.clock.now();
    if (auto noted = services.audit.append(auditEvent(AuditAction::DataExported, now, caller.actor(), user)); !noted)
        return failure(noted);
    const auto sessions = services.sessions.list(user.id);
    if (!sessions)
        return failure(sessions);
    const auto notes = services.notes.list(user.id);
    if (!notes)
        return failure(notes);
    auto activity = wholeActivity(services.audit, user.id);
    if (!activity)
        return failure(std::move(activity));
    return ExportAnswer{
        .body = {.exportedAt = now,
                 .user = toView(user),
                 .sessions = toViews(*sessions, caller.live().session.id).items,
                 .notes = toViews(*notes),
                 .activity = std::move(*activity)},
        .headers = {{QByteArrayLiteral("content-disposition"), QByteArrayLiteral("attachment; filename=\"sallyport-account.json\"")}}};
}

Result<api::UserView> changeOwn(const Services &services, const SignedInUser &caller, const api::ProfileChange &in)
{
    const UserChange change{.username = in.username, .email = in.email, .fullName = in.fullName};
    if (services.changeThrottle && !caller.isAdministrator()) {
        if (auto admitted = services.changeThrottle->admitChange(caller.user(), change, caller.client()); !admitted)
            return failure(admitted);
    }
    return viewOf(services.accounts.change(caller.user().id, change, caller.actor()));
}

/// How long a sign-in stands for the password where none is sent (OWASP Authentication Cheat Sheet, "Require Re-authentication for
/// Sensitive Features").
constexpr std::chrono::minutes freshness{10};

/// The session's age counts, which no refresh makes younger. Other nodes' clocks may be a little ahead.
bool hasJustSignedIn(const StoredSession &session, Timestamp now)
{
    return session.createdAt > now - freshness && session.createdAt < now + freshness;
}

Result<> removeAccount(const Services &services, const SignedInUser &caller, const api::AccountDeletion &in)
{
    if (const std::optional<Secret> &password = in.password ? in.password : in.currentPassword)
        return services.accounts.removeOwn(caller.user(), *password, caller.live().session.id, caller.actor());
    if (!hasJustSignedIn(caller.live().session, services.clock.now()))
        return Error{.code = ErrorCode::PasswordRequired,
                     .detail = QStringLiteral("The sign-in of this session is too long ago; send the account's password")};
    return services.accounts.remove(caller.user(), caller.actor());
}

Result<Answer<api::Nothing>> removeOwn(const Services &services, const SignedInUser &caller, const api::AccountDeletion &in)
{
    if (auto removed = removeAccount(services, caller, in); !removed)
        return failure(removed);
    Answer<api::Nothing> answer;
    if (!caller.cookie().isEmpty())
        answer.headers.append(removeCookie(sessionCookie));
    return answer;
}

} // namespace

void addAccountHandlers(Router &router, const Services &services)
{
    Accounts &accounts = services.accounts;
    const auto me = [](const SignedInUser &caller) -> Result<api::UserView> { return toView(caller.user()); };
    router.on(api::me, me);
    router.on(api::meInShort, me);
    router.on(api::changeProfile,
              [services](const SignedInUser &caller, api::ProfileChange in) { return changeOwn(services, caller, in); });
    router.on(api::changePassword, [&accounts](const SignedInUser &caller, api::PasswordChange in) {
        return accounts.changePassword(caller.user(), in.currentPassword, in.newPassword, caller.live().session.id, caller.actor());
    });
    router.on(api::confirmPassword, [&accounts](const SignedInUser &caller, api::PasswordConfirmation in) {
        return accounts.confirmPassword(caller.user(), in.currentPassword, caller.live().session.id, caller.actor());
    });
    router.on(api::deleteAccount,
              [services](const SignedInUser &caller, api::AccountDeletion in) { return removeOwn(services, caller, in); });
    router.on(api::exportAccount, [services](const SignedInUser &caller) { return exportOf(services, caller); });
    router.on(api::myActivity, [&audit = services.audit](const SignedInUser &caller, api::ActivityFilter filter) {
        return activityPage(audit, caller.user().id, filter);
    });
}

} // namespace sallyport
