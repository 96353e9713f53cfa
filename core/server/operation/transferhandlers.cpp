// SPDX-License-Identifier: Apache-2.0
#include "core/server/operation/transferhandlers.h"

#include "core/api/operationendpoints.h"
#include "core/server/operation/exportpages.h"
#include "core/server/operation/operations.h"
#include "core/server/operation/stepup.h"
#include "core/server/signinrequest.h"

namespace sallyport {

namespace {

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
