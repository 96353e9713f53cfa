// SPDX-License-Identifier: Apache-2.0
#include "ui/passwords/passwordminimum.h"

#include "core/client/whendone.h"

namespace sallyport::ui {

void askPasswordMinimum(Session &session, QObject *context, std::function<void(int)> take)
{
    whenDone(session.call(api::live), context, [take = std::move(take)](const Result<api::Health> &health) {
        if (health && health->passwordMinimum)
            take(*health->passwordMinimum);
    });
}

} // namespace sallyport::ui
