// SPDX-License-Identifier: Apache-2.0
#include "app/composition/installation.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/passwordprompt.h"
#include "app/server/settingflags.h"
#include "core/api/jsonwriter.h"
#include "core/server/views.h"

#include <QDateTime>
#include <QJsonDocument>

namespace sallyport {

namespace {

/// What the user subcommands are told.
struct Arguments
{
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> fullName;
    bool administrator = false;
    bool passwordStdin = false;
    bool json = false;
};

std::optional<QString> text(const std::optional<std::string> &value)
{
    return value ? std::optional(QString::fromStdString(*value)) : std::nullopt;
}

QString localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString never(const std::optional<Timestamp> &time)
{
    return time ? localTime(*time) : QStringLiteral("never");
}

QJsonObject asJson(const User &user)
{
    return QJsonDocument::fromJson(api::toJson(toView(user))).object();
}

void printUser(const User &user, bool json)
{
    if (json)
        return printJson(asJson(user));
    printTable({{QStringLiteral("id"), toView(user).id.toString(QUuid::WithoutBraces)},
                {QStringLiteral("username"), user.username},
                {QStringLiteral("email"), user.email.value_or(QStringLiteral("-"))},
                {QStringLiteral("full name"), user.fullName.value_or(QStringLiteral("-"))},
                {QStringLiteral("role"), user.role == Role::Administrator ? QStringLiteral("admin") : QStringLiteral("user")},
                {QStringLiteral("state"), user.disabled ? QStringLiteral("disabled") : QStringLiteral("active")},
                {QStringLiteral("created"), localTime(user.createdAt)},
                {QStringLiteral("last sign-in"), never(user.lastSignInAt)}});
}

ExitCode create(Accounts &accounts, const Arguments &arguments)
{
    auto password = readNewPassword(arguments.passwordStdin);
    if (!password)
        return fail(password.error());
    auto user = accounts.create({.username = QString::fromStdString(arguments.name),
                                 .password = std::move(*password),
                                 .email = text(arguments.email),
                                 .fullName = text(arguments.fullName),
                                 .role = arguments.administrator ? Role::Administrator : Role::User});
    if (!user)
        return fail(user.error());
    printUser(*user, arguments.json);
    return ExitCode::Done;
}

ExitCode list(Accounts &accounts, const Arguments &arguments)
{
    QJsonArray json;
    QList<QStringList> table{{QStringLiteral("USERNAME"), QStringLiteral("EMAIL"), QStringLiteral("ROLE"), QStringLiteral("STATE"),
                              QStringLiteral("LAST SIGN-IN")}};
    UserQuery query{.search = {}, .role = {}, .disabled = {}, .limit = 200, .after = {}};
    do {
        auto page = accounts.list(query);
        if (!page)
            return fail(page.error());
        for (const User &user : std::as_const(page->users)) {
            if (arguments.json)
                json.append(asJson(user));
            else
                table.append({user.username, user.email.value_or(QStringLiteral("-")),
                              user.role == Role::Administrator ? QStringLiteral("admin") : QStringLiteral("user"),
                              user.disabled ? QStringLiteral("disabled") : QStringLiteral("active"), never(user.lastSignInAt)});
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    if (arguments.json)
        printJson(json);
    else
        printTable(table);
    return ExitCode::Done;
}

ExitCode setPassword(Accounts &accounts, const User &user, const Arguments &arguments)
{
    auto password = readNewPassword(arguments.passwordStdin);
    if (!password)
        return fail(password.error());
    if (auto set = accounts.setPassword(user, *password); !set)
        return fail(set.error());
    printMessage(QStringLiteral("Password set; every session of %1 has been ended.").arg(user.username));
    return ExitCode::Done;
}

ExitCode signOut(Accounts &accounts, const User &user)
{
    auto ended = accounts.endSessions(user);
    if (!ended)
        return fail(ended.error());
    printMessage(QStringLiteral("%1 session(s) of %2 ended.").arg(*ended).arg(user.username));
    return ExitCode::Done;
}

ExitCode reported(const Result<> &done, const QString &message)
{
    if (!done)
        return fail(done.error());
    printMessage(message);
    return ExitCode::Done;
}

/// Adds one `user …` subcommand that opens the installation and does `work` with it.
template<class Work>
CLI::App *addCommand(CLI::App &users, const char *name, const char *help, const std::shared_ptr<Arguments> &arguments, Command &chosen,
                     Work work)
{
    CLI::App *command = users.add_subcommand(name, help);
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Where);
    command->callback([=, &chosen] {
        chosen = [=] {
            auto settings = flags->load();
            if (!settings)
                return fail(settings.error());
            auto installation = Installation::open(*settings);
            if (!installation)
                return fail(installation.error());
            return work((*installation)->accounts(), *arguments);
        };
    });
    return command;
}

/// As addCommand(), for a command about one account.
template<class Work>
CLI::App *addCommandFor(CLI::App &users, const char *name, const char *help, const std::shared_ptr<Arguments> &arguments, Command &chosen,
                        Work work)
{
    CLI::App *command = addCommand(users, name, help, arguments, chosen, [work](Accounts &accounts, const Arguments &told) {
        auto user = accounts.find(QString::fromStdString(told.name));
        return user ? work(accounts, *user, told) : fail(user.error());
    });
    command->add_option("name", arguments->name, "User name or address")->required();
    return command;
}

} // namespace

void addUserCommands(CLI::App &program, Command &chosen)
{
    CLI::App &users = *program.add_subcommand("user", "Make, look at and change accounts");
    users.require_subcommand(1);
    const auto arguments = std::make_shared<Arguments>();

    CLI::App *creating = addCommand(users, "create", "Make an account; asks for its password", arguments, chosen, create);
    creating->add_option("name", arguments->name, "User name")->required();
    creating->add_option("--email", arguments->email, "Address");
    creating->add_option("--full-name", arguments->fullName, "Full name");
    creating->add_flag("--admin", arguments->administrator, "Make it an administrator");
    creating->add_flag("--password-stdin", arguments->passwordStdin, "Read the password from the first line of stdin");
    creating->add_flag("--json", arguments->json, "Print JSON");

    addCommand(users, "list", "All accounts", arguments, chosen, list)->add_flag("--json", arguments->json, "Print JSON");
    addCommandFor(users, "show", "One account", arguments, chosen, [](Accounts &, const User &user, const Arguments &told) {
        printUser(user, told.json);
        return ExitCode::Done;
    })->add_flag("--json", arguments->json, "Print JSON");
    addCommandFor(users, "set-password", "Set another password and end all sessions", arguments, chosen, setPassword)
        ->add_flag("--password-stdin", arguments->passwordStdin, "Read the password from the first line of stdin");
    addCommandFor(users, "disable", "Refuse the account until it is enabled again", arguments, chosen,
                  [](Accounts &accounts, const User &user, const Arguments &) {
                      return reported(accounts.setDisabled(user, true), user.username + QStringLiteral(" is disabled."));
                  });
    addCommandFor(users, "enable", "Let a disabled account in again", arguments, chosen,
                  [](Accounts &accounts, const User &user, const Arguments &) {
                      return reported(accounts.setDisabled(user, false), user.username + QStringLiteral(" is enabled."));
                  });
    addCommandFor(users, "delete", "Delete the account with its notes and sessions", arguments, chosen,
                  [](Accounts &accounts, const User &user, const Arguments &) {
                      return reported(accounts.remove(user), user.username + QStringLiteral(" is deleted."));
                  });
    addCommandFor(users, "sign-out", "End all sessions of the account", arguments, chosen,
                  [](Accounts &accounts, const User &user, const Arguments &) { return signOut(accounts, user); });
}

} // namespace sallyport
