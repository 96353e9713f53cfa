// SPDX-License-Identifier: Apache-2.0
#include "app/server/backupactions.h"
#include "app/server/commands.h"

namespace sallyport {

namespace {

using Told = std::shared_ptr<BackupArguments>;

void addFile(CLI::App &command, const Told &told, const char *help)
{
    command.add_option("file", told->file, help)->required()->type_name("FILE");
}

void addPassphrase(CLI::App &command, const Told &told)
{
    CLI::Option *file =
        command.add_option("--passphrase-file", told->passphraseFile, "A file that holds the passphrase")->type_name("FILE");
    command.add_flag("--passphrase-stdin", told->passphraseStdin, "Read the passphrase from stdin")->excludes(file);
}

/// For what reads a backup.
void addKey(CLI::App &command, const Told &told)
{
    addPassphrase(command, told);
    command.add_option("--identity-file", told->identityFile, "Opens a backup that was made for a recipient")
        ->type_name("FILE")
        ->excludes("--passphrase-file", "--passphrase-stdin");
}

Command withSettings(const std::shared_ptr<SettingFlags> &flags, const Told &told,
                     ExitCode (*work)(const Settings &, const BackupArguments &))
{
    return [=] {
        const auto settings = flags->load();
        return settings ? work(*settings, *told) : fail(settings.error());
    };
}

void addRestore(CLI::App &program, Command &chosen)
{
    CLI::App &restore = *program.add_subcommand("restore", "Put a backup into the database, all of it or nothing");
    const auto told = std::make_shared<BackupArguments>();
    const auto flags = std::make_shared<SettingFlags>(restore, SettingFlags::Which::Keys);
    addFile(restore, told, "A file that `backup` made");
    addKey(restore, told);
    restore.add_flag("--dry-run", told->dryRun, "Read all of the backup, say what would happen, change nothing");
    restore.add_flag("--replace", told->replace, "Give up the data that is there; on SQLite a copy of it is kept");
    restore.add_flag("--keep-sessions", told->keepSessions,
                     "Nobody has to sign in again; only when the old server has not been used since the backup");
    restore.callback([=, &chosen] { chosen = withSettings(flags, told, runRestore); });
}

} // namespace

void addBackupCommands(CLI::App &program, Command &chosen)
{
    CLI::App &backup = *program.add_subcommand("backup", "Copy everything into one encrypted file while servers go on");
    const auto told = std::make_shared<BackupArguments>();
    const auto flags = std::make_shared<SettingFlags>(backup, SettingFlags::Which::Keys);
    CLI::Option *file = backup.add_option("file", told->file, "Where to")->type_name("FILE");
    addPassphrase(backup, told);
    backup.add_option("--recipient-file", told->recipientFile, "Whoever has the identity of this recipient opens it, without a passphrase")
        ->type_name("FILE")
        ->excludes("--passphrase-file", "--passphrase-stdin");
    backup.add_flag("--force", told->force, "Replace a file of that name");
    backup.add_flag("--json", told->json, "Print what is in it as JSON");
    backup.require_subcommand(0, 1);

    CLI::App &keygen = *backup.add_subcommand("keygen", "Make a key pair for backups without a passphrase; prints the recipient");
    const auto made = std::make_shared<BackupArguments>();
    addFile(keygen, made, "Where the identity goes, which opens the backups");
    CLI::App &verify = *backup.add_subcommand("verify", "Read a backup to its end and say what is in it");
    const auto checked = std::make_shared<BackupArguments>();
    addFile(verify, checked, "A file that `backup` made");
    addKey(verify, checked);
    verify.add_flag("--json", checked->json, "Print what is in it as JSON");

    backup.callback([=, &backup, &chosen] {
        if (!backup.get_subcommands().empty())
            return;
        if (file->empty())
            throw CLI::RequiredError("file");
        chosen = withSettings(flags, told, runBackup);
    });
    keygen.callback([=, &chosen] { chosen = [made] { return runBackupKeygen(*made); }; });
    verify.callback([=, &chosen] { chosen = [checked] { return runBackupVerify(*checked); }; });
    addRestore(program, chosen);
}

} // namespace sallyport
