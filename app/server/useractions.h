// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition/installation.h"
#include "app/server/exitcode.h"

#include <optional>
#include <string>

namespace sallyport {

/// What the user subcommands are told.
struct UserArguments
{
    std::string name;
    std::optional<std::string> username;
    std::optional<std::string> email;
    std::optional<std::string> fullName;
    bool noEmail = false;
    bool noFullName = false;
    bool administrator = false;
    bool noAdministrator = false;
    bool passwordStdin = false;
    std::string search;
    std::string sort = "username";
    bool reverse = false;
    std::optional<std::string> role;
    std::string session;
    bool json = false;
};

/// What `user list --sort` takes.
QStringList userOrderNames();

// What each user subcommand does. Those about one account get it looked up.
ExitCode createUser(Installation &installation, const UserArguments &arguments);
ExitCode listUsers(Installation &installation, const UserArguments &arguments);
ExitCode showUser(Installation &installation, const User &user, const UserArguments &arguments);
ExitCode editUser(Installation &installation, const User &user, const UserArguments &arguments);
ExitCode setUserDisabled(Installation &installation, const User &user, bool disabled);
ExitCode deleteUser(Installation &installation, const User &user);
ExitCode setUserPassword(Installation &installation, const User &user, const UserArguments &arguments);
ExitCode unlockUser(Installation &installation, const User &user);
ExitCode listUserSessions(Installation &installation, const User &user, const UserArguments &arguments);
ExitCode signUserOut(Installation &installation, const User &user, const UserArguments &arguments);

} // namespace sallyport
