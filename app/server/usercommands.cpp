// SPDX-License-Identifier: Apache-2.0
#include "app/server/installationcommand.h"
#include "app/server/useractions.h"

namespace sallyport {

namespace {

/// Adds `user …` subcommands.
class Adder
{
public:
    Adder(CLI::App &users, Command &chosen) : m_users(users), m_chosen(chosen) { }

    /// One that does `work` with the installation and what it was told.
    template<class Work>
    CLI::App &add(const char *name, const char *help, Work work, Opening opening = Opening::Existing)
    {
        CLI::App *command = m_users.add_subcommand(name, help);
        const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Where);
        command->callback([flags, opening, work, told = arguments, &chosen = m_chosen] {
            chosen = withInstallation(flags, opening, [work, told](Installation &installation) { return work(installation, *told); });
        });
        return *command;
    }

    /// One about an account.
    template<class Work>
    CLI::App &addFor(const char *name, const char *help, Work work)
    {
        CLI::App &command = add(name, help, [work](Installation &installation, const UserArguments &told) {
            auto user = installation.accounts().find(QString::fromStdString(told.name));
            return user ? work(installation, *user, told) : fail(user.error());
        });
        command.add_option("name", arguments->name, "User name or address")->required();
        return command;
    }

    void addJson(CLI::App &command) { command.add_flag("--json", arguments->json, "Print JSON"); }
    void addPasswordStdin(CLI::App &command)
    {
        command.add_flag("--password-stdin", arguments->passwordStdin, "Read the password from the first line of stdin");
    }

    const std::shared_ptr<UserArguments> arguments = std::make_shared<UserArguments>();

private:
    CLI::App &m_users;
    Command &m_chosen;
};

void addCreate(Adder &users)
{
    UserArguments &told = *users.arguments;
    CLI::App &command = users.add("create", "Make an account; asks for its password", createUser, Opening::Beginning);
    command.add_option("name", told.name, "User name")->required();
    command.add_option("--email", told.email, "Address; its owner can sign in by it too");
    command.add_option("--full-name", told.fullName, "Full name");
    command.add_flag("--admin", told.administrator, "Make it an administrator");
    users.addPasswordStdin(command);
    users.addJson(command);
}

void addList(Adder &users)
{
    UserArguments &told = *users.arguments;
    CLI::App &command = users.add("list", "All accounts, or those that are searched for", listUsers);
    command.add_option("--search", told.search, "Only those with this text in name, full name or address");
    command.add_option("--role", told.role, "Only those with this role")->check(CLI::IsMember({"admin", "user"}));
    std::vector<std::string> orders;
    for (const QString &name : userOrderNames())
        orders.push_back(name.toStdString());
    command.add_option("--sort", told.sort, "By what to sort")->check(CLI::IsMember(orders))->capture_default_str();
    command.add_flag("--reverse", told.reverse, "The last first");
    users.addJson(command);
}

void addEdit(Adder &users)
{
    UserArguments &told = *users.arguments;
    CLI::App &command = users.addFor("edit", "Change name, address, full name or role of an account", editUser);
    command.add_option("--username", told.username, "Another user name");
    CLI::Option *email = command.add_option("--email", told.email, "Another address");
    command.add_flag("--no-email", told.noEmail, "Take the address away")->excludes(email);
    CLI::Option *fullName = command.add_option("--full-name", told.fullName, "Another full name");
    command.add_flag("--no-full-name", told.noFullName, "Take the full name away")->excludes(fullName);
    CLI::Option *administrator = command.add_flag("--admin", told.administrator, "Make it an administrator");
    command.add_flag("--no-admin", told.noAdministrator, "Make it an ordinary user again")->excludes(administrator);
    users.addJson(command);
}

void addSessions(Adder &users)
{
    users.addJson(users.addFor("sessions", "Where the account is signed in", listUserSessions));
    users.addFor("sign-out", "End all sessions of the account, or one; effective at once", signUserOut)
        .add_option("--session", users.arguments->session, "Only this one; `user sessions` shows its id")
        ->type_name("ID");
}

void addStates(Adder &users)
{
    users.addFor(
        "disable", "Refuse the account until it is enabled again; ends its sessions",
        [](Installation &installation, const User &user, const UserArguments &) { return setUserDisabled(installation, user, true); });
    users.addFor("enable", "Let a disabled account in again", [](Installation &installation, const User &user, const UserArguments &) {
        return setUserDisabled(installation, user, false);
    });
    users.addFor("unlock", "Forget wrong passwords, so that the owner need not wait to sign in",
                 [](Installation &installation, const User &user, const UserArguments &) { return unlockUser(installation, user); });
    users.addFor("delete", "Delete the account with its notes and sessions; the audit log keeps what it did",
                 [](Installation &installation, const User &user, const UserArguments &) { return deleteUser(installation, user); });
}

} // namespace

void addUserCommands(CLI::App &program, Command &chosen)
{
    CLI::App &command = *program.add_subcommand("user", "Make, look at and change accounts");
    command.require_subcommand(1);
    Adder users(command, chosen);
    addCreate(users);
    addList(users);
    users.addJson(users.addFor("show", "One account", showUser));
    addEdit(users);
    users.addPasswordStdin(users.addFor("set-password", "Set another password and end all sessions", setUserPassword));
    addSessions(users);
    addStates(users);
}

} // namespace sallyport
