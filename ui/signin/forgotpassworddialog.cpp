// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/forgotpassworddialog.h"

#include "ui/common/button.h"
#include "ui/common/label.h"

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
    : QDialog(parent)
{
    setObjectName(QStringLiteral("forgotPasswordDialog"));
    setWindowTitle(tr("Forgot your password?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    column->setSpacing(metrics::space);
    column->addWidget((new Label(tr("Forgot your password?"), TextRole::Body, Label::Size::Title))->wrapped());
    column->addWidget(
        (new Label(
             isLocal ? tr("Your password is stored nowhere, so nobody can look it up. Whoever administers this computer can set a new one: "
                          "close Sallyport and type this in a terminal.")
                     : tr("Your password is stored nowhere, so nobody can look it up. Please ask the administrator of %1 to set a new one.")
                           .arg(server)))
            ->wrapped());
    if (isLocal) {
        const QString name = username.isEmpty() ? QStringLiteral("NAME") : quoted(username);
        auto *command =
            (new Label(QStringLiteral("sallyportd user set-password %1 \\\n    --data-dir %2").arg(name, quoted(directory))))->wrapped();
        command->setObjectName(QStringLiteral("command"));
        command->setLayoutDirection(Qt::LeftToRight); // whatever the language
        command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        command->setAccessibleName(tr("Command"));
        column->addWidget(command);
    }
    column->addSpacing(metrics::gap);
    auto *close = new Button(Button::Kind::Primary, tr("Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    close->setFocus();
}

} // namespace sallyport::ui
