// SPDX-License-Identifier: Apache-2.0
#include "core/server/handlers.h"

#include "core/server/accounthandlers.h"
#include "core/server/adminhandlers.h"
#include "core/server/browserhandlers.h"
#include "core/server/healthhandlers.h"
#include "core/server/notehandlers.h"
#include "core/server/operation/bulkhandlers.h"
#include "core/server/operation/operationhandlers.h"
#include "core/server/operation/transferhandlers.h"
#include "core/server/overviewhandlers.h"
#include "core/server/sessionhandlers.h"
#include "core/server/signuphandlers.h"
#include "core/server/tokenhandlers.h"

namespace sallyport {

void addHandlers(Router &router, const Services &services, const HandlerOptions &options)
{
    addTokenHandlers(router, services);
    addBrowserHandlers(router, services);
    addSignUpHandlers(router, services, options.registration);
    addAccountHandlers(router, services);
    addSessionHandlers(router, services);
    addAdminHandlers(router, services);
    addBulkHandlers(router, services);
    addTransferHandlers(router, services);
    addOverviewHandlers(router, services);
    addOperationHandlers(router, services);
    addNoteHandlers(router, services);
    addHealthHandlers(router, services, options);
}

} // namespace sallyport
