// SPDX-License-Identifier: Apache-2.0
#include "app/composition/serverassembly.h"
#include "app/doctor/doctor.h"
#include "app/doctor/listeningcheck.h"
#include "app/server/commands.h"
#include "app/server/configcheck.h"
#include "app/server/console.h"
#include "app/server/doctorreport.h"
#include "app/server/settingflags.h"
#include "core/base/log.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

namespace {

struct DoctorArguments
{
    bool json = false;
    bool thorough = false;
};

/// What stops `serve`, unless a check of its own has said it already.
void addMistakes(const Settings &settings, const Findings &known, Findings &findings)
{
    const QString check = QStringLiteral("settings");
    for (const Error &mistake : mistakesIn(settings)) {
        const bool isKnown = std::ranges::any_of(known.all(), [&](const Finding &finding) {
            return finding.health == Health::Problem && mistake.detail.contains(finding.found);
        });
        if (!isKnown)
            findings.problem(check, mistake.detail, QStringLiteral("The server does not start like this."));
    }
    if (findings.isWellWith(check)) {
        const auto chosen = std::ranges::count_if(settings.origins,
                                                  [](const SettingOrigin &origin) { return origin.kind != SettingOrigin::Kind::Default; });
        findings.ok(check, QStringLiteral("%1 set, the others have their defaults").arg(chosen));
    }
}

ExitCode tell(const Findings &findings, const DoctorArguments &told)
{
    if (told.json)
        printJson(jsonOf(findings));
    else
        printReport(findings);
    return findings.count(Health::Problem) > 0 ? ExitCode::Failed : ExitCode::Done;
}

ExitCode examineInstallation(const SettingFlags &flags, const DoctorArguments &told)
{
    setLogLevel(LogLevel::Error); // what is worth a warning has its line
    Findings findings;
    auto settings = flags.load();
    if (!settings) {
        findings.problem(QStringLiteral("settings"), settings.error().detail, QStringLiteral("The server does not start like this."));
        return tell(findings, told);
    }
    applyModeDefaults(*settings, Hosting::Standalone);
    const Diagnosis diagnosis = examine(*settings, SystemClock(), told.thorough);
    addMistakes(*settings, diagnosis.findings, findings);
    findings.add(diagnosis.findings);
    const ListeningCheck listening(*settings, [&findings](const Findings &found) {
        findings.add(found);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    const ExitCode code = tell(findings, told);
    return diagnosis.isDatabaseReachable ? code : ExitCode::Unreachable;
}

} // namespace

void addDoctorCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command = program.add_subcommand(
        "doctor", "Look whether all is well, and say what to do where it is not; changes nothing: 0 no problem, 1 some, 7 no database");
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::All);
    const auto told = std::make_shared<DoctorArguments>();
    command->add_flag("--thorough", told->thorough, "Read the whole database and the whole audit log, which may take minutes");
    command->add_flag("--json", told->json, "Print JSON");
    command->callback([=, &chosen] { chosen = [=] { return examineInstallation(*flags, *told); }; });
}

} // namespace sallyport
