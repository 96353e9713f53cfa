// SPDX-License-Identifier: Apache-2.0
#include "app/server/commandlineactor.h"
#include "app/server/installationcommand.h"
#include "app/server/terminalwidth.h"
#include "core/backup/durablefile.h"
#include "core/transfer/exportwriter.h"

#include <QFileInfo>

#include <cstdio>

namespace sallyport {

namespace {

struct ExportArguments
{
    std::string file;
    bool force = false;
};

/// There is no act without its record: the file gets its name only then. Where the database cannot be changed at all, nobody else reads
/// that record either.
Result<> tellAudit(Installation &installation, const QString &file, qint64 accounts)
{
    if (installation.database().isForReading()) {
        printMessage(QStringLiteral("The audit log is not told of it: the database can only be read here."));
        return {};
    }
    return installation.audit().append({.action = AuditAction::UsersExported,
                                        .at = installation.clock().now(),
                                        .actor = commandLineActor(),
                                        .subjectId = {},
                                        .subjectName = {},
                                        .details = {{QStringLiteral("file"), file}, {QStringLiteral("accounts"), accounts}}});
}

Result<qint64> exportTo(Installation &installation, QFileDevice &file, ExportWriter::Form form)
{
    ExportWriter writer(file, form);
    if (Result<> written = exportAccounts(installation.database(), writer); !written)
        return failure(std::move(written));
    return writer.accounts();
}

Result<qint64> exportToFile(Installation &installation, const QString &path, bool force)
{
    const Error taken{.code = ErrorCode::Conflict,
                      .detail = QStringLiteral("There is a file %1 already. Name another one, or replace it with --force.").arg(path)};
    if (QFileInfo::exists(path) && !force)
        return taken;
    const auto form = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? ExportWriter::Form::Csv : ExportWriter::Form::JsonLines;
    auto made = DurableFile::make(path);
    if (!made)
        return failure(std::move(made));
    auto count = exportTo(installation, (*made)->file(), form);
    if (!count)
        return count;
    Result<> done = (*made)->sync();
    if (done)
        done = tellAudit(installation, QFileInfo(path).fileName(), *count);
    if (done)
        done = (*made)->giveName(force);
    return done ? count : Result<qint64>(failure(std::move(done)));
}

Result<qint64> exportToStdout(Installation &installation)
{
    if (terminalWidth())
        return Error{.code = ErrorCode::MalformedRequest,
                     .detail = QStringLiteral("The export holds every password's hash, so it is not shown on a terminal. Name a file.")};
    // Before the first byte: what was read by somebody cannot be taken back.
    if (Result<> told = tellAudit(installation, QStringLiteral("-"), 0); !told)
        return failure(std::move(told));
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The export cannot be written."), .cause = output.errorString()};
    auto count = exportTo(installation, output, ExportWriter::Form::JsonLines);
    if (count && !output.flush())
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The export cannot be written."), .cause = output.errorString()};
    return count;
}

ExitCode runExport(Installation &installation, const ExportArguments &told)
{
    const QString path = QString::fromStdString(told.file);
    const auto count = path == QStringLiteral("-") ? exportToStdout(installation) : exportToFile(installation, path, told.force);
    if (!count)
        return fail(count.error());
    printMessage(
        QStringLiteral("%1 account(s) exported, with the hashes of their passwords: keep the file as you keep the database.").arg(*count));
    return ExitCode::Done;
}

} // namespace

void addExportCommand(CLI::App &program, Command &chosen)
{
    CLI::App &command = *program.add_subcommand("export", "Write all accounts and notes to a file that import reads");
    const auto told = std::make_shared<ExportArguments>();
    const auto flags = std::make_shared<SettingFlags>(command, SettingFlags::Which::Where);
    command.add_option("file", told->file, "JSON lines, or CSV for a name that ends in .csv; - is stdout")->required()->type_name("FILE");
    command.add_flag("--force", told->force, "Replace a file of that name");
    command.callback([=, &chosen] {
        chosen = withInstallation(flags, Opening::Existing, [told](Installation &installation) { return runExport(installation, *told); });
    });
}

} // namespace sallyport
