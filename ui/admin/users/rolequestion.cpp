// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/rolequestion.h"

#include "ui/admin/passwordproof.h"
#include "ui/dialogs/confirmdialog.h"

#include <QCoreApplication>

namespace sallyport::ui {

namespace {

struct RoleQuestion
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::RoleQuestion)

public:
    static Question of(RoleChange change, const QString &username)
    {
        const bool becomes = change == RoleChange::BecomesAdministrator;
        return {.title = [becomes] { return becomes ? tr("Make this user an administrator?") : tr("Take the administrator's role away?"); },
                .object = verbatim(username),
                .text =
                    [becomes] {
                        return becomes ? tr("Administrators can see and change every account and everything in this console.")
                                       : tr("They can no longer open this console.");
                    },
                .act = [becomes] { return becomes ? tr("Make administrator") : tr("Take away"); },
                .busy = [] { return tr("Saving…"); },
                .isDangerous = true,
                .asksPassword = true};
    }
};

} // namespace

void askForRole(Session &session, RoleChange change, const QString &username, QWidget *window, std::function<void()> go)
{
    auto *question = new ConfirmDialog(RoleQuestion::of(change, username), window);
    QObject::connect(question, &ConfirmDialog::confirmed, question, [&session, question, go = std::move(go)] {
        provePassword(session, question, [question, go] {
            question->accept();
            go();
        });
    });
    question->open();
}

} // namespace sallyport::ui
