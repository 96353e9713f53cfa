// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/passwordproof.h"

#include "core/client/whendone.h"
#include "ui/dialogs/confirmdialog.h"

namespace sallyport::ui {

void provePassword(Session &session, ConfirmDialog *dialog, std::function<void()> go)
{
    const auto confirmed = session.call(api::confirmPassword, {.currentPassword = dialog->password()});
    whenDone(confirmed, dialog, [dialog, go = std::move(go)](const Result<api::Nothing> &answer) {
        if (answer)
            go();
        else
            dialog->refuse(answer.error());
    });
}

} // namespace sallyport::ui
