// SPDX-License-Identifier: Apache-2.0
#include "core/server/healthhandlers.h"

#include "core/api/endpoints.h"
#include "core/api/openapi.h"

namespace sallyport {

void addHealthHandlers(Router &router, const Services &services, const HandlerOptions &options)
{
    const auto health = [registration = options.registration, passwordMinimum = options.passwordMinimum](const QString &status) {
        return api::Health{.status = status,
                           .service = api::Health::serviceName(),
                           .version = QStringLiteral(SALLYPORT_VERSION),
                           .registration = showValue(registration),
                           .passwordMinimum = passwordMinimum};
    };
    router.on(api::live, [health]() -> Result<api::Health> { return health(QStringLiteral("ok")); });
    router.on(api::ready, [health, isReady = services.isReady, troublesNow = services.troubles]() -> Result<api::Health> {
        if (auto ready = isReady(); !ready)
            return failure(ready);
        if (const auto troubles = troublesNow(); !troubles.isEmpty())
            return notReady(troubles);
        return health(QStringLiteral("ready"));
    });
    router.on(api::openApi, [document = options.docs ? api::openApiDocument() : QJsonObject()]() -> Result<QJsonObject> {
        if (document.isEmpty())
            return Error{.code = ErrorCode::NotFound, .detail = QStringLiteral("Not Found")};
        return document;
    });
}

} // namespace sallyport
