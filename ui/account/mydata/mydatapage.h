// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/account/accountpage.h"
#include "ui/common/icons.h"

namespace sallyport::ui {

class Button;
class ConfirmDialog;

/// All that the server keeps about its user, to take along or to be deleted.
class MyDataPage final : public AccountPage
{
    Q_OBJECT

public:
    explicit MyDataPage(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The account is no more; nobody is signed in.
    void accountDeleted(const QString &username);

private:
    QWidget *makeSection(Icon icon, const Phrase &title, const Phrase &text, Button *button);
    void askWhere();
    void exportTo(const QString &path);
    void write(const QString &path, const api::ExportView &mine);
    void askToDelete();
    void deleteAccount(ConfirmDialog *dialog);

    Session &m_session;
    Button *m_export;
    Button *m_delete;
};

} // namespace sallyport::ui
