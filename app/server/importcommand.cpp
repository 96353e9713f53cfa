// SPDX-License-Identifier: Apache-2.0
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/importactions.h"
#include "app/server/settingflags.h"
#include "core/transfer/sourceformat.h"

namespace sallyport {

static ExitCode runAsTold(const SettingFlags &flags, const ImportArguments &told)
{
    if (!told.tryName.empty())
        return runImportTry(told);
    const auto settings = flags.load();
    return settings ? runImport(*settings, told) : fail(settings.error());
}

void addImportCommand(CLI::App &program, Command &chosen)
{
    CLI::App &command = *program.add_subcommand(
        "import", "Bring accounts over from another system, with their passwords; goes on where an earlier run stopped");
    const auto told = std::make_shared<ImportArguments>();
    const auto flags = std::make_shared<SettingFlags>(command, SettingFlags::Which::Where);
    command.add_option("source", told->source, "CSV, JSON, JSON lines or an SQLite file, or the URL of a database")
        ->required()
        ->type_name("FILE|URL");
    std::vector<std::string> formats;
    for (const SourceFormat format : allSourceFormats)
        formats.emplace_back(formatName(format).data(), size_t(formatName(format).size()));
    command.add_option("--format", told->format, "Whose it is, where the content does not tell")->check(CLI::IsMember(formats));
    command.add_flag("--dry-run", told->dryRun, "Read and check all of it, say what would happen, change nothing");
    CLI::Option *tried =
        command.add_option("--try", told->tryName, "Ask for a password and say whether it opens this account; imports nothing")
            ->type_name("NAME");
    command.add_flag("--password-stdin", told->passwordStdin, "With --try: read the password from the first line of stdin")->needs(tried);
    command.add_option("--on-conflict", told->onConflict, "What to do with accounts that are here already, by id, name or address")
        ->check(CLI::IsMember({"skip", "update", "fail"}))
        ->capture_default_str();
    command.add_flag("--update-passwords", told->updatePasswords, "With update: take passwords over even where the one here was set later");
    command.add_flag("--keep-admins", told->keepAdmins, "Who was an administrator there becomes one here; needed for our own exports too");
    command.add_option("--firebase-parameters", told->firebaseParameters, "A private file with Firebase's password hash parameters")
        ->type_name("FILE");
    command.add_flag("--restart", told->restart, "Begin anew, not where an earlier run stopped");
    command.add_flag("--json", told->json, "Print JSON");
    command.callback([=, &chosen] { chosen = [flags, told] { return runAsTold(*flags, *told); }; });
}

} // namespace sallyport
