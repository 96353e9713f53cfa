// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialog.h"

namespace sallyport::ui {

/// Says who can set a new password, and how. Nothing is sent.
class ForgotPasswordDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `isLocal`: the server is on this computer, with its data in `directory`.
    ForgotPasswordDialog(bool isLocal, const QString &server, const QString &username, const QString &directory, QWidget *parent = nullptr);

private:
    void addCommand(const QString &username, const QString &directory);
};

} // namespace sallyport::ui
