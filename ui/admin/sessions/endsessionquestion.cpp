// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/sessions/endsessionquestion.h"

#include "core/client/whendone.h"
#include "ui/admin/sessions/opensessionsmodel.h"
#include "ui/common/datetext.h"
#include "ui/dialogs/confirmdialog.h"

#include <QCoreApplication>

namespace sallyport::ui {

namespace {

struct EndSessionQuestion
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::EndSessionQuestion)

public:
    static ConfirmDialog *ask(const api::OpenSessionView &open, QWidget *window)
    {
        const auto object = [open] {
            return tr("%1: %2, %3, since %4")
                .arg(open.username, OpenSessionsModel::deviceName(open.session), open.session.address, dateText(open.session.createdAt));
        };
        return new ConfirmDialog({.title = [] { return tr("End this session?"); },
                                  .object = object,
                                  .text = [] { return tr("This device is signed out at once. It can sign in again."); },
                                  .act = [] { return tr("End session"); },
                                  .busy = [] { return tr("Ending…"); },
                                  .asksPassword = true},
                                 window);
    }

    static QString done(const QString &username) { return tr("The session of %1 was ended").arg(username); }
};

} // namespace

void askToEndSession(Session &session, const api::OpenSessionView &open, QWidget *window, std::function<void(const Phrase &)> ended)
{
    auto *dialog = EndSessionQuestion::ask(open, window);
    QObject::connect(dialog, &ConfirmDialog::confirmed, dialog, [&session, dialog, open, ended = std::move(ended)] {
        api::SessionEnding ending{.id = open.session.id, .currentPassword = dialog->password()};
        whenDone(session.call(api::endSession, std::move(ending)), dialog, [dialog, open, ended](const Result<api::Nothing> &done) {
            if (!done && done.error().code != ErrorCode::NotFound) // over already is as good
                return dialog->refuse(done.error());
            dialog->accept();
            ended([name = open.username] { return EndSessionQuestion::done(name); });
        });
    });
    dialog->open();
}

} // namespace sallyport::ui
