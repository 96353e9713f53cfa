// SPDX-License-Identifier: Apache-2.0
#include "app/server/importactions.h"

#include "app/composition/installation.h"
#include "app/server/commandlineactor.h"
#include "app/server/console.h"
#include "app/server/interruption.h"
#include "app/server/passwordprompt.h"
#include "app/server/progressbar.h"
#include "core/transfer/firebaseparameters.h"
#include "core/transfer/importrun.h"

namespace sallyport {

namespace {

/// Shows the progress and listens for Ctrl+C.
class Observer final : public ImportObserver
{
public:
    void progressed(double fraction, qint64 records) override { m_bar.show(fraction, records); }
    bool wantsStop() const override { return m_interruption.isRequested(); }

private:
    ProgressBar m_bar{QStringLiteral("records")};
    Interruption m_interruption;
};

// While one waits for the disk, or for this end, the server's other processor stores for the other.
constexpr int storingConnections = 3;

Result<SourceOptions> sourceOf(const ImportArguments &told)
{
    if (told.source == "-")
        return Error{.code = ErrorCode::MalformedRequest,
                     .detail =
                         QStringLiteral("What is imported is read more than once, so stdin cannot be: save it to a file first. A file "
                                        "of that name is ./-")};
    if (told.updatePasswords && told.onConflict != "update")
        return Error{.code = ErrorCode::MalformedRequest,
                     .detail = QStringLiteral("--update-passwords has a meaning with --on-conflict update only.")};
    SourceOptions source{.location = QString::fromStdString(told.source),
                         .format = sourceFormatFromName(QString::fromStdString(told.format)),
                         .firebase = {},
                         .now = SystemClock().now()};
    if (!told.firebaseParameters.empty()) {
        Result<FirebaseScrypt> project = readFirebaseParameters(QString::fromStdString(told.firebaseParameters));
        if (!project)
            return failure(std::move(project));
        source.firebase = std::move(*project);
    }
    return source;
}

ImportRules rulesOf(const ImportArguments &told)
{
    const auto onConflict = told.onConflict == "update" ? ImportRules::OnConflict::Update
        : told.onConflict == "fail"                     ? ImportRules::OnConflict::Fail
                                                        : ImportRules::OnConflict::Skip;
    return {.onConflict = onConflict, .updatePasswords = told.updatePasswords};
}

/// None for a dry run where there is no installation yet: it makes none.
Result<std::unique_ptr<Installation>> openTarget(const Settings &settings, bool isDryRun)
{
    auto opened = Installation::openFor(settings, isDryRun ? Opening::Existing : Opening::Beginning);
    if (isDryRun && !opened && opened.error().code == ErrorCode::NotFound)
        return std::unique_ptr<Installation>();
    return opened;
}

void print(const ImportSummary &summary, bool json)
{
    if (json)
        return printJson(summary.toJson());
    for (const QString &line : summary.toLines())
        printLine(line);
}

ExitCode tellOutcome(const ImportSummary &summary, const std::optional<Error> &failed, const ImportArguments &told)
{
    print(summary, told.json);
    if (failed) {
        const ExitCode code = fail(*failed);
        if (summary.added + summary.updated > 0 && !told.dryRun)
            printMessage(failed->code == ErrorCode::FileDamaged
                             ? QStringLiteral("What stands above was imported and stays. Import the whole file: what is here already is "
                                              "treated as --on-conflict says.")
                             : QStringLiteral("What stands above was imported and stays. The same command goes on from there."));
        return code;
    }
    if (!summary.isFinished) {
        printMessage(
            QStringLiteral("Stopped after %1 records. The same command goes on from there; --restart begins anew.").arg(summary.records));
        return ExitCode::Failed;
    }
    const bool isUseless = summary.added + summary.updated + summary.skipped.count + summary.notesOfNobody == 0;
    return isUseless && summary.refused.count > 0 ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

ExitCode runImport(const Settings &settings, const ImportArguments &told)
{
    auto source = sourceOf(told);
    if (!source)
        return fail(source.error());
    // What is wrong with the source is told before an installation is made for it.
    if (const auto readable = AccountSource::open(*source); !readable)
        return fail(readable.error());
    const auto target = openTarget(settings, told.dryRun);
    if (!target)
        return fail(target.error());
    Installation *installation = target->get();
    const SystemClock clock;
    SystemRandom random;
    std::optional<Observer> observer(std::in_place);
    ImportRun run({.source = std::move(*source),
                   .rules = rulesOf(told),
                   .keepsAdministrators = told.keepAdmins,
                   .isDryRun = told.dryRun,
                   .restarts = told.restart,
                   .actor = commandLineActor(),
                   .connections = storingConnections},
                  {installation ? &installation->database() : nullptr, clock, random, *observer});
    const auto summary = run.run();
    observer.reset(); // its line goes before anything else is written
    if (!summary)
        return fail(summary.error());
    if (summary->wasDoneBefore) {
        if (told.json)
            printJson(summary->toJson());
        printMessage(QStringLiteral(
            "This was imported to its end already, with these options. --restart begins anew, by the rules of --on-conflict."));
        return ExitCode::Done;
    }
    return tellOutcome(*summary, run.failed(), told);
}

ExitCode runImportTry(const ImportArguments &told)
{
    const auto source = sourceOf(told);
    if (!source)
        return fail(source.error());
    if (const auto readable = AccountSource::open(*source); !readable)
        return fail(readable.error());
    const auto password =
        readSecret({.question = QStringLiteral("Password: "), .flag = QStringLiteral("--password-stdin"), .fromStdin = told.passwordStdin});
    if (!password)
        return fail(password.error());
    SystemRandom random;
    const PasswordHasher hasher(random, PasswordHasher::Cost());
    const QString name = QString::fromStdString(told.tryName);
    const auto tried = tryPassword(*source, name, *password, hasher, SystemClock(), random);
    if (!tried)
        return fail(tried.error());
    if (!*tried)
        return fail({.code = ErrorCode::NotFound, .detail = QStringLiteral("There is no %1 in what would be imported.").arg(name)});
    const auto &[isRight, hindrance] = **tried;
    if (!hindrance.isEmpty())
        return fail({.code = isRight ? ErrorCode::InactiveUser : ErrorCode::IncorrectPassword,
                     .detail = (isRight ? QStringLiteral("The password is right for %1, who could not sign in after the import. %2.")
                                        : QStringLiteral("The password does not open %1, who could not sign in after the import. %2."))
                                   .arg(name, hindrance)});
    if (!isRight)
        return fail({.code = ErrorCode::IncorrectPassword, .detail = QStringLiteral("The password is not right for %1.").arg(name)});
    printMessage(QStringLiteral("The password is right: with it, %1 could sign in after the import.").arg(name));
    return ExitCode::Done;
}

} // namespace sallyport
