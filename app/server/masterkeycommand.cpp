// SPDX-License-Identifier: Apache-2.0
#include "app/server/masterkeycommand.h"

#include "app/composition/masterkeyrotation.h"
#include "app/server/commandlineactor.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"

namespace sallyport {

namespace {

ExitCode rotate(const SettingFlags &flags, const std::string &newKeyFile)
{
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    auto installation = Installation::openFor(*settings, Opening::Existing);
    if (!installation)
        return fail(installation.error());
    const auto done = rotateMasterKey(*settings, **installation, QString::fromStdString(newKeyFile), commandLineActor());
    if (!done)
        return fail(done.error());
    printMessage(QStringLiteral("%1 secret(s) are sealed with the new master key, which is in %2.").arg(done->sealed).arg(done->file));
    if (!done->wasReplaced)
        printMessage(QStringLiteral("Take the old key out of that file: it opens nothing any more."));
    printMessage(QStringLiteral(
        "Servers that read this file go on as they are. Other nodes need the same file before they start again or "
        "rotate signing keys. Backups hold the key they need; copies of the database that were made in other ways, and those "
        "before migrations, need the old one."));
    return ExitCode::Done;
}

} // namespace

void addMasterKeyCommand(CLI::App &keys, Command &chosen)
{
    CLI::App *command = keys.add_subcommand("rotate-master", "Seal every secret in the database with a new master key");
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Keys);
    const auto newKeyFile = std::make_shared<std::string>();
    command->add_option("--new-key-file", *newKeyFile, "The new key: 64 hexadecimal digits; without this, one is made")->type_name("FILE");
    command->callback([=, &chosen] { chosen = [=] { return rotate(*flags, *newKeyFile); }; });
}

} // namespace sallyport
