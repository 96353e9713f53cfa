// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialogshelf.h"

#include "ui/dialogs/dialog.h"

#include <utility>

namespace sallyport::ui {

void DialogShelf::putAway(const QWidget *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        auto *working = qobject_cast<Dialog *>(dialog);
        if (working && working->isBusy() && working->isVisible()) {
            m_working.append(working);
            working->hide();
        } else if (dialog->isVisible()) {
            dialog->done(QDialog::Rejected); // not reject(): a dialog may ask before it goes
        }
    }
}

void DialogShelf::bringBack()
{
    for (const QPointer<Dialog> &dialog : std::exchange(m_working, {})) {
        if (dialog)
            dialog->open();
    }
}

} // namespace sallyport::ui
