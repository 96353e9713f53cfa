// SPDX-License-Identifier: Apache-2.0
#include "core/server/operation/transferhandlers.h"

#include "core/api/operationendpoints.h"
#include "core/server/operation/operations.h"
#include "core/server/operation/stepup.h"
#include "core/server/signinrequest.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

/// Recorded before the first page: what was read by somebody cannot be taken back.
Result<> noteExport(const Services &services, const Administrator &caller, const api::UserExportFilter &filter)
{
    if (!filter.cursor.isEmpty())
        return {};
    const bool isPart = !filter.search.isEmpty() || filter.role || filter.disabled;
    return services.audit.append({.action = AuditAction::UsersExported,
                                  .at = services.clock.now(),
                                  .actor = caller.actor(),
                                  .subjectId = {},
                                  .subjectName = {},
                                  .details = {{QStringLiteral("part"), isPart}}});
}

Result<api::UserPageView> exportPage(const Services &services, const Administrator &caller, const api::UserExportFilter &filter)
{
    const auto page = services.accounts.list({.search = filter.search,
                                              .role = filter.role ? std::optional(roleNamed(*filter.role)) : std::nullopt,
                                              .disabled = filter.disabled,
                                              .limit = filter.limit,
                                              .after = filter.cursor});
    if (!page)
        return failure(page);
    if (auto noted = noteExport(services, caller, filter); !noted)
        return failure(noted);
    return toView(*page);
}

Result<api::ImportView> importFrom(const Services &services, const Administrator &caller, const api::ImportRequest &in)
{
    if (!in.dryRun && !in.currentPassword)
        return missingFields({QStringLiteral("current_password")});
    if (auto confirmed = confirmCaller(services.accounts, caller, in.currentPassword); !confirmed)
        return failure(confirmed);
    return services.operations.importAccounts(in, caller.actor());
}

} // namespace

void addTransferHandlers(Router &router, const Services &services)
{
    router.on(api::exportUsers,
              [services](const Administrator &caller, api::UserExportFilter filter) { return exportPage(services, caller, filter); });
    router.on(api::importUsers,
              [services](const Administrator &caller, api::ImportRequest in) { return importFrom(services, caller, in); });
}

} // namespace sallyport
