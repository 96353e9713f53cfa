// SPDX-License-Identifier: Apache-2.0
#include "app/server/useractions.h"

#include "app/server/commandlineactor.h"
#include "app/server/console.h"
#include "app/server/display.h"
#include "app/server/passwordprompt.h"
#include "core/base/uuid.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

std::optional<QString> text(const std::optional<std::string> &value)
{
    return value ? std::optional(QString::fromStdString(*value)) : std::nullopt;
}

QString roleText(const User &user)
{
    return user.role == Role::Administrator ? QStringLiteral("admin") : QStringLiteral("user");
}

QString stateText(const User &user)
{
    return user.disabled ? QStringLiteral("disabled") : QStringLiteral("active");
}

void printUser(const User &user, bool json)
{
    if (json)
        return printJson(jsonOf(toView(user)));
    printTable({{QStringLiteral("id"), toText(user.id)},
                {QStringLiteral("username"), user.username},
                {QStringLiteral("email"), orDash(user.email)},
                {QStringLiteral("full name"), orDash(user.fullName)},
                {QStringLiteral("role"), roleText(user)},
                {QStringLiteral("state"), stateText(user)},
                {QStringLiteral("created"), localTime(user.createdAt)},
                {QStringLiteral("last sign-in"), timeOrNever(user.lastSignInAt)},
                {QStringLiteral("password set"), localTime(user.passwordChangedAt)}});
}

struct OrderName
{
    const char *name;
    UserOrder order;
};

constexpr std::array orderNames{OrderName{"username", UserOrder::Username}, OrderName{"email", UserOrder::Email},
                                OrderName{"full_name", UserOrder::FullName}, OrderName{"created_at", UserOrder::CreatedAt},
                                OrderName{"last_sign_in_at", UserOrder::LastSignInAt}};

UserQuery queryOf(const UserArguments &arguments)
{
    UserQuery query;
    query.search = QString::fromStdString(arguments.search);
    if (arguments.role)
        query.role = *arguments.role == "admin" ? Role::Administrator : Role::User;
    for (const OrderName &known : orderNames) {
        if (arguments.sort == known.name)
            query.order = known.order;
    }
    query.descending = arguments.reverse;
    query.limit = 200;
    return query;
}

ExitCode reported(const Result<> &done, const QString &message)
{
    if (!done)
        return fail(done.error());
    printMessage(message);
    return ExitCode::Done;
}

/// The field as it is to become, if the command says so: `value`, or nothing in it.
std::optional<std::optional<QString>> changedTo(const std::optional<std::string> &value, bool takenAway)
{
    if (takenAway)
        return std::optional<QString>();
    if (value)
        return text(value);
    return std::nullopt;
}

} // namespace

QStringList userOrderNames()
{
    QStringList names;
    for (const OrderName &known : orderNames)
        names.append(QString::fromLatin1(known.name));
    return names;
}

ExitCode createUser(Installation &installation, const UserArguments &arguments)
{
    auto password = readNewPassword(arguments.passwordStdin);
    if (!password)
        return fail(password.error());
    auto user = installation.accounts().create({.username = QString::fromStdString(arguments.name),
                                                .password = std::move(*password),
                                                .email = text(arguments.email),
                                                .fullName = text(arguments.fullName),
                                                .role = arguments.administrator ? Role::Administrator : Role::User},
                                               commandLineActor());
    if (!user)
        return fail(user.error());
    printUser(*user, arguments.json);
    return ExitCode::Done;
}

ExitCode listUsers(Installation &installation, const UserArguments &arguments)
{
    QJsonArray json;
    QList<QStringList> table{{QStringLiteral("USERNAME"), QStringLiteral("EMAIL"), QStringLiteral("ROLE"), QStringLiteral("STATE"),
                              QStringLiteral("LAST SIGN-IN")}};
    UserQuery query = queryOf(arguments);
    do {
        auto page = installation.accounts().list(query);
        if (!page)
            return fail(page.error());
        for (const User &user : std::as_const(page->users)) {
            if (arguments.json)
                json.append(jsonOf(toView(user)));
            else
                table.append({user.username, orDash(user.email), roleText(user), stateText(user), timeOrNever(user.lastSignInAt)});
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    if (arguments.json)
        printJson(json);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode showUser(Installation &, const User &user, const UserArguments &arguments)
{
    printUser(user, arguments.json);
    return ExitCode::Done;
}

ExitCode editUser(Installation &installation, const User &user, const UserArguments &arguments)
{
    UserChange change{.username = text(arguments.username),
                      .email = changedTo(arguments.email, arguments.noEmail),
                      .fullName = changedTo(arguments.fullName, arguments.noFullName),
                      .role = {},
                      .disabled = {}};
    if (arguments.administrator || arguments.noAdministrator)
        change.role = arguments.administrator ? Role::Administrator : Role::User;
    if (!change.username && !change.email && !change.fullName && !change.role) {
        printMessage(QStringLiteral("sallyportd: nothing to change: say what, for example --email or --admin"));
        return ExitCode::Usage;
    }
    auto changed = installation.accounts().change(user.id, change, commandLineActor());
    if (!changed)
        return fail(changed.error());
    printUser(*changed, arguments.json);
    return ExitCode::Done;
}

ExitCode setUserDisabled(Installation &installation, const User &user, bool disabled)
{
    UserChange change;
    change.disabled = disabled;
    auto changed = installation.accounts().change(user.id, change, commandLineActor());
    if (!changed)
        return fail(changed.error());
    printMessage(user.username + (disabled ? QStringLiteral(" is disabled.") : QStringLiteral(" is enabled.")));
    return ExitCode::Done;
}

ExitCode deleteUser(Installation &installation, const User &user)
{
    return reported(installation.accounts().remove(user, commandLineActor()), user.username + QStringLiteral(" is deleted."));
}

ExitCode setUserPassword(Installation &installation, const User &user, const UserArguments &arguments)
{
    auto password = readNewPassword(arguments.passwordStdin);
    if (!password)
        return fail(password.error());
    if (auto set = installation.accounts().resetPassword(user, *password, commandLineActor()); !set)
        return fail(set.error());
    printMessage(QStringLiteral("Password set; every session of %1 has been ended.").arg(user.username));
    return ExitCode::Done;
}

ExitCode unlockUser(Installation &installation, const User &user)
{
    auto unlocked = installation.accounts().unlock(user, commandLineActor());
    if (!unlocked)
        return fail(unlocked.error());
    printMessage(*unlocked ? QStringLiteral("Wrong passwords for %1 are forgotten; nobody has to wait for them.").arg(user.username)
                           : QStringLiteral("There were no wrong passwords for %1.").arg(user.username));
    return ExitCode::Done;
}

ExitCode listUserSessions(Installation &installation, const User &user, const UserArguments &arguments)
{
    auto sessions = installation.sessions().list(user.id);
    if (!sessions)
        return fail(sessions.error());
    QJsonArray json;
    QList<QStringList> table{{QStringLiteral("ID"), QStringLiteral("DEVICE"), QStringLiteral("ADDRESS"), QStringLiteral("SIGNED IN"),
                              QStringLiteral("LAST SEEN")}};
    for (const StoredSession &session : std::as_const(*sessions)) {
        json.append(jsonOf(toView(session, std::nullopt)));
        table.append({toText(session.id), orDash(session.device), orDash(session.address), localTime(session.createdAt),
                      localTime(session.lastSeenAt)});
    }
    if (arguments.json)
        printJson(json);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode signUserOut(Installation &installation, const User &user, const UserArguments &arguments)
{
    if (!arguments.session.empty()) {
        const QUuid id = QUuid::fromString(QString::fromStdString(arguments.session));
        return reported(installation.sessions().end(user, id, commandLineActor()),
                        QStringLiteral("This session of %1 is ended.").arg(user.username));
    }
    auto ended = installation.sessions().endAll(user, std::nullopt, commandLineActor());
    if (!ended)
        return fail(ended.error());
    printMessage(QStringLiteral("%1 session(s) of %2 ended.").arg(*ended).arg(user.username));
    return ExitCode::Done;
}

} // namespace sallyport
