// SPDX-License-Identifier: Apache-2.0
#include "app/composition/signingkeystore.h"
#include "app/server/commandlineactor.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/display.h"
#include "app/server/masterkeycommand.h"
#include "app/server/settingflags.h"
#include "core/storage/tables/sealedvalues.h"
#include "core/storage/tables/sqlnodes.h"

#include <algorithm>

namespace sallyport {

namespace {

struct KeyArguments
{
    bool json = false;
    bool now = false;
    bool masterKeyLost = false;
    std::string algorithm;
    std::string id;
};

const QString toTheSecond = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QJsonValue utcOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(utcText(*time)) : QJsonValue();
}

ExitCode listKeys(const Settings &, Installation &installation, const KeyArguments &told)
{
    auto records = signingKeyRecords(installation.database());
    if (!records)
        return fail(records.error());
    const KeyTimetable timetable(std::move(*records));
    const Timestamp now = installation.clock().now();
    QJsonArray array;
    QList<QStringList> table{{QStringLiteral("KEY"), QStringLiteral("ALGORITHM"), QStringLiteral("STATE"), QStringLiteral("SIGNS FROM"),
                              QStringLiteral("GOOD UNTIL")}};
    for (const KeyRecord &record : timetable.records()) {
        const auto until = timetable.verifiesUntil(record);
        const QString state = stateName(timetable.state(record, now));
        array.append(QJsonObject{{QStringLiteral("kid"), QString::fromLatin1(record.id)},
                                 {QStringLiteral("algorithm"), algorithmName(record.algorithm)},
                                 {QStringLiteral("state"), state},
                                 {QStringLiteral("created_at"), utcText(record.createdAt)},
                                 {QStringLiteral("signs_from"), utcText(record.signsFrom)},
                                 {QStringLiteral("verifies_until"), utcOrNull(until)},
                                 {QStringLiteral("retired_at"), utcOrNull(record.retiredAt)}});
        table.append({QString::fromLatin1(record.id), algorithmName(record.algorithm), state, localTime(record.signsFrom, toTheSecond),
                      until ? localTime(*until, toTheSecond) : QStringLiteral("-")});
    }
    if (told.json)
        printJson(array);
    else
        printTable(table);
    return ExitCode::Done;
}

/// What is asked for, or what signs now.
SigningKey::Algorithm wantedAlgorithm(const KeyArguments &told, const KeyTimetable &timetable, Timestamp now)
{
    if (const auto named = signingAlgorithmFromName(QString::fromStdString(told.algorithm)))
        return *named;
    const KeyRecord *signing = timetable.signing(now);
    return signing ? signing->algorithm : SigningKey::Algorithm::Es256;
}

/// How many servers are known to run on the database. One that was killed counts for a while.
Result<qsizetype> servingNodes(Database &database)
{
    const auto nodes = SqlNodes(database).list();
    if (!nodes)
        return failure(nodes);
    return std::ranges::count_if(*nodes, [](const StoredNode &node) { return !node.isAway(); });
}

/// A key sealed with a master key of this machine alone is one that no server can open: they would all stop working.
Result<> checkMasterKey(Installation &installation, const Sealer &sealer, bool isLost)
{
    const auto inUse = installation.database().readOne(masterKeyIdIn);
    if (!inUse)
        return failure(inUse);
    if (!*inUse || sealer.knows(**inUse))
        return {};
    const auto serving = servingNodes(installation.database());
    if (!serving)
        return failure(serving);
    if (*serving > 0)
        return Error{.code = ErrorCode::ConfigurationInvalid,
                     .detail = QStringLiteral("The signing keys are sealed with another master key than the one that is here, and %1 "
                                              "server(s) work with them now. Name their master key with --master-key-file; if it is lost, "
                                              "stop them first (one that was killed counts for a minute).")
                                   .arg(*serving)};
    if (isLost)
        return {};
    return Error{.code = ErrorCode::ConfigurationInvalid,
                 .detail = QStringLiteral("The signing keys are sealed with another master key than the one that is here. Put back the one "
                                          "that belongs to them, or name it with --master-key-file. If it is lost for good: "
                                          "sallyportd keys rotate --now --master-key-lost")};
}

ExitCode rotateKeys(const Settings &settings, Installation &installation, const KeyArguments &told)
{
    auto store = SigningKeyStore::open(settings, installation, nullptr, told.masterKeyLost ? Sealer::Lost::Replace : Sealer::Lost::Refuse);
    if (!store)
        return fail(store.error());
    if (auto fits = checkMasterKey(installation, (*store)->sealer(), told.masterKeyLost); !fits)
        return fail(fits.error());
    SigningKeys &keys = (*store)->keys();
    const auto timetable = keys.timetable();
    if (!timetable)
        return fail(timetable.error());
    const auto algorithm = wantedAlgorithm(told, *timetable, installation.clock().now());
    const auto made = keys.rotate(algorithm, told.now ? SigningKeys::Begin::Now : SigningKeys::Begin::Announced, commandLineActor());
    if (!made)
        return fail(made.error());
    if (made->signsFrom > made->createdAt)
        printMessage(QStringLiteral("The new key signs in %1 seconds; tokens of the old one stay good until they expire.")
                         .arg(std::chrono::ceil<std::chrono::seconds>(made->signsFrom - made->createdAt).count()));
    else
        printMessage(QStringLiteral("The new key signs now. Tokens of the old one stay good until they expire; to end them: keys retire"));
    printLine(QString::fromLatin1(made->id));
    return ExitCode::Done;
}

ExitCode retireKey(const Settings &settings, Installation &installation, const KeyArguments &told)
{
    auto store = SigningKeyStore::open(settings, installation);
    if (!store)
        return fail(store.error());
    const auto retired = (*store)->keys().retire(QByteArray::fromStdString(told.id), commandLineActor());
    if (!retired)
        return fail(retired.error());
    if (auto forgotten = forgetReplaced(installation.database()); !forgotten)
        return fail(forgotten.error());
    printMessage(*retired ? QStringLiteral("The key is retired. Its tokens are refused within seconds.")
                          : QStringLiteral("The key was retired before."));
    return ExitCode::Done;
}

using KeyWork = ExitCode (*)(const Settings &, Installation &, const KeyArguments &);

Command withKeys(const std::shared_ptr<SettingFlags> &flags, const std::shared_ptr<KeyArguments> &told, KeyWork work)
{
    return [=] {
        auto settings = flags->load();
        if (!settings)
            return fail(settings.error());
        auto installation = Installation::openFor(*settings, Opening::Existing);
        if (!installation)
            return fail(installation.error());
        if (!settings->secretKey.isEmpty() || !settings->secretKeyFile.isEmpty())
            printMessage(QStringLiteral("Servers with this configuration sign with a shared secret (HS256); they do not use these keys."));
        return work(*settings, **installation, *told);
    };
}

} // namespace

void addKeyCommands(CLI::App &program, Command &chosen)
{
    CLI::App &keys = *program.add_subcommand("keys", "The keys that sign access tokens; servers follow within seconds");
    keys.require_subcommand(1);
    const auto told = std::make_shared<KeyArguments>();
    const auto add = [&](const char *name, const char *help, KeyWork work) -> CLI::App & {
        CLI::App *command = keys.add_subcommand(name, help);
        const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Keys);
        command->callback([=, &chosen] { chosen = withKeys(flags, told, work); });
        return *command;
    };
    add("list", "All keys and what each is used for", listKeys).add_flag("--json", told->json, "Print JSON");
    CLI::App &rotating = add("rotate", "Make a new key, which signs once all servers have it; prints its id", rotateKeys);
    rotating.add_flag("--now", told->now, "Let it sign at once: when the old one must not be used any longer");
    rotating.add_flag("--master-key-lost", told->masterKeyLost,
                      "Seal the new key with another master key: nobody has the one that sealed the others");
    rotating.add_option("--algorithm", told->algorithm, "What it is for; without this, as the one that signs")
        ->check(CLI::IsMember({"ES256", "EdDSA"}))
        ->type_name("ES256|EdDSA");
    addMasterKeyCommand(keys, chosen);
    add("retire", "Refuse every token of a key from now on, and forget its private half", retireKey)
        .add_option("key", told->id, "Its id, as `keys list` shows it")
        ->required();
}

} // namespace sallyport
