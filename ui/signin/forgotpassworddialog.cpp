// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/forgotpassworddialog.h"

#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace sallyport::ui {

/// Quoted for a POSIX shell, since the line is there to be copied.
static QString quoted(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\'', QStringLiteral("'\\''"));
    return u'\'' + escaped + u'\'';
}

ForgotPasswordDialog::ForgotPasswordDialog(bool isLocal, const QString &server, const QString &username, const QString &directory,
                                           QWidget *parent)
    : Dialog(QStringLiteral("forgotPasswordDialog"), parent)
{
    if (isLocal)
        addCommand(username, directory);
    auto *close = addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Accept);
    saying(close, [] { return tr("Close"); });
    setTitle([] { return tr("Forgot your password?"); });
    setText([isLocal, server] {
        return isLocal
            ? tr("Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: "
                 "close Sallyport and type this in a terminal.")
            : tr("Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.")
                  .arg(server);
    });
    close->setFocus();
}

void ForgotPasswordDialog::addCommand(const QString &username, const QString &directory)
{
    const QString name = username.isEmpty() ? QStringLiteral("NAME") : quoted(username);
    auto *command =
        (new Label(QStringLiteral("sallyportd user set-password %1 \\\n    --data-dir %2").arg(name, quoted(directory))))->wrapped();
    command->setObjectName(QStringLiteral("command"));
    command->setLayoutDirection(Qt::LeftToRight); // whatever the language
    command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    named(command, [] { return tr("Command"); });
    content()->addWidget(command);
}

} // namespace sallyport::ui
