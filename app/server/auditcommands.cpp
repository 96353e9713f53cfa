// SPDX-License-Identifier: Apache-2.0
#include "app/server/auditactions.h"
#include "app/server/installationcommand.h"

namespace sallyport {

namespace {

std::string checkMoment(const std::string &told)
{
    return readMoment(told, Timestamp()) ? std::string() : "'" + told + "' is no time such as 24h, 7d, 2026-01-31 or 2026-01-31T12:00:00Z";
}

void addFilters(CLI::App &command, AuditArguments &told)
{
    std::vector<std::string> actions;
    for (const QString &name : auditActionNames())
        actions.push_back(name.toStdString());
    command.add_option("--action", told.actions, "Only this, such as sign_in_failed; may be given several times")
        ->check(CLI::IsMember(actions))
        ->allow_extra_args(false)
        ->type_name("WHAT");
    command.add_option("--user", told.user, "Only what was done to this account: name, address or id")->type_name("NAME");
    command.add_option("--actor", told.actor, "Only what this account did")->type_name("NAME");
    command.add_option("--address", told.address, "Only what was done from this address");
    command.add_option("--since", told.since, "Not what is older: 24h, 7d, 2026-01-31")->check(checkMoment)->type_name("TIME");
    command.add_option("--until", told.until, "Nothing from this time on")->check(checkMoment)->type_name("TIME");
    command.add_option("--limit", told.limit, "At most so many, the newest first")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("NUMBER")
        ->capture_default_str();
}

} // namespace

void addAuditCommands(CLI::App &program, Command &chosen)
{
    CLI::App &audit = *program.add_subcommand("audit", "Who did what, to whom, from where and when");
    audit.require_subcommand(1);
    const auto told = std::make_shared<AuditArguments>();
    const auto add = [&](const char *name, const char *help, ExitCode (*work)(Installation &, const AuditArguments &)) -> CLI::App & {
        CLI::App *command = audit.add_subcommand(name, help);
        const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Where);
        command->callback([=, &chosen] {
            chosen = withInstallation(flags, Opening::Existing, [=](Installation &installation) { return work(installation, *told); });
        });
        command->add_flag("--json", told->json, "Print JSON");
        return *command;
    };
    addFilters(add("list", "The audit log, the newest first", listAudit), *told);
    add("verify", "Compute the chain of hashes again: finds records that were changed, removed or slipped in", verifyAudit)
        .add_option("--kept", told->keptHash, "A last hash from an earlier check: finds out whether the end was cut off")
        ->type_name("HASH");
}

} // namespace sallyport
