// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace sallyport::ui {

/// Says who can set a new password, and how. Nothing is sent.
class ForgotPasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `isLocal`: the server is on this computer, with its data in `directory`.
    ForgotPasswordDialog(bool isLocal, const QString &server, const QString &username, const QString &directory, QWidget *parent = nullptr);
};

} // namespace sallyport::ui
