// SPDX-License-Identifier: Apache-2.0
#include "app/composition/accountimport.h"

#include "app/composition/importfile.h"
#include "core/api/jsonreader.h"
#include "core/transfer/importrun.h"

namespace sallyport {

namespace {

/// Nobody watches: what arrives in one request is small.
class NoObserver final : public ImportObserver
{
public:
    void progressed(double, qint64) override { }
    bool wantsStop() const override { return false; }
};

Error wrongContent(const QString &why)
{
    return api::validationError({{{QStringLiteral("body"), QStringLiteral("content")}, why, QStringLiteral("value_error")}});
}

QList<api::ImportProblemView> toViews(const QList<Problem> &problems)
{
    QList<api::ImportProblemView> views;
    for (const Problem &problem : problems)
        views.append({.place = problem.place.toText(), .name = problem.name, .reason = problem.reason});
    return views;
}

api::ImportView toView(const ImportSummary &summary)
{
    return {.dryRun = summary.isDryRun,
            .format = formatName(summary.format),
            .records = summary.records,
            .added = summary.added,
            .updated = summary.updated,
            .skipped = summary.skipped.count,
            .refused = summary.refused.count + summary.duplicates.count,
            .withoutPassword = summary.withoutPassword,
            .skippedNames = summary.skipped.shown,
            .problems = toViews(summary.refused.shown) + toViews(summary.duplicates.shown) + toViews(summary.notes.shown)};
}

} // namespace

AccountImport::AccountImport(Installation &installation) : m_installation(installation)
{
    ImportFile::removeLeftovers(installation.directory());
}

Result<api::ImportView> AccountImport::run(const api::ImportRequest &request, const Actor &actor)
{
    const std::unique_lock lock(m_running, std::try_to_lock);
    if (!lock)
        return Error{.code = ErrorCode::Conflict, .detail = QStringLiteral("Another import is running")};
    // No text has it, and SQLite's files, which are opened as databases, begin with one.
    if (request.content.contains(QChar::Null))
        return wrongContent(QStringLiteral("Only text can be imported here; other files with `sallyportd import` on the server."));
    const auto file = ImportFile::make(m_installation.directory(), request.content);
    if (!file)
        return failure(file);
    return runFile((*file)->path(), request, actor);
}

Result<api::ImportView> AccountImport::runFile(const QString &path, const api::ImportRequest &request, const Actor &actor)
{
    NoObserver observer;
    ImportRun run(
        {.source = {.location = path, .now = m_installation.clock().now()},
         .rules = {.onConflict = request.update ? ImportRules::OnConflict::Update : ImportRules::OnConflict::Skip, .takesPasswords = false},
         .isDryRun = request.dryRun,
         .restarts = true,
         .actor = actor},
        {&m_installation.database(), m_installation.clock(), m_installation.random(), observer});
    const auto summary = run.run();
    const std::optional<Error> failed = summary ? run.failed() : std::optional(summary.error());
    if (!failed)
        return toView(*summary);
    const bool isContent =
        failed->code == ErrorCode::FileDamaged || failed->code == ErrorCode::NotFound || failed->code == ErrorCode::ValidationFailed;
    return isContent ? wrongContent(QString(failed->detail).replace(path, QStringLiteral("sent"))) : *failed;
}

} // namespace sallyport
