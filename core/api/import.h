// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/field.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport::api {

/// Accounts of another system, or exported from one of ours.
struct ImportRequest
{
    QString content;
    bool dryRun = true;
    bool update = false;
    std::optional<Secret> currentPassword = {};

    static constexpr auto schemaName = "ImportRequest";
    static constexpr auto fields()
    {
        return std::tuple{
            field("content", &ImportRequest::content,
                  {.minLength = 1,
                   .description =
                       "A CSV file with names in its first line, JSON or JSON lines: from Sallyport, Keycloak, Firebase, Django, "
                       "Auth0, or any with usual names of fields",
                   .example = "username,email\nann,ann@example.org\n"}),
            field("dry_run", &ImportRequest::dryRun, {.optional = true, .description = "Tell what would happen, and change nothing"}),
            field("update", &ImportRequest::update,
                  {.optional = true, .description = "Change accounts that are here already, but no passwords; else they are left out"}),
            field("current_password", &ImportRequest::currentPassword,
                  {.description = "Of the administrator who asks; not needed for a dry run", .example = "correct horse battery staple"}),
        };
    }
};

/// A record that did not become an account, and why.
struct ImportProblemView
{
    QString place;
    QString name;
    QString reason;

    static constexpr auto schemaName = "ImportProblem";
    static constexpr auto fields()
    {
        return std::tuple{
            field("place", &ImportProblemView::place, {.example = "line 12"}),
            field("name", &ImportProblemView::name, {.description = "As far as one was read"}),
            field("reason", &ImportProblemView::reason),
        };
    }
};

/// What an import did, or would do. Of names and problems the first twenty of each kind.
struct ImportView
{
    bool dryRun = true;
    QString format;
    qint64 records = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
    qint64 withoutPassword = 0;
    QStringList skippedNames;
    QList<ImportProblemView> problems;

    static constexpr auto schemaName = "ImportResult";
    static constexpr auto fields()
    {
        return std::tuple{
            field("dry_run", &ImportView::dryRun),
            field("format", &ImportView::format, {.example = "csv"}),
            field("records", &ImportView::records),
            field("added", &ImportView::added),
            field("updated", &ImportView::updated),
            field("skipped", &ImportView::skipped, {.description = "Were here already"}),
            field("refused", &ImportView::refused, {.description = "Break a rule, or came before in the same file"}),
            field("without_password", &ImportView::withoutPassword, {.description = "Cannot sign in before they get one"}),
            field("skipped_names", &ImportView::skippedNames),
            field("problems", &ImportView::problems),
        };
    }
};

} // namespace sallyport::api
