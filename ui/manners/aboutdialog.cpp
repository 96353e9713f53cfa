// SPDX-License-Identifier: Apache-2.0
#include "ui/manners/aboutdialog.h"

#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/translated.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sallyport::ui {

AboutDialog::AboutDialog(const QString &diagnostics, QWidget *parent)
    : Dialog(QStringLiteral("aboutDialog"), parent),
      m_diagnostics(diagnostics),
      m_copy(addButton(Button::Kind::Secondary, QStringLiteral("copyDiagnostics")))
{
    setTitle([] { return tr("About Sallyport"); });
    setText([] { return tr("Signs you in, looks after your account, and administers users."); });
    auto *version = saying((new Label)->wrapped(), [] { return tr("Version %1").arg(QCoreApplication::applicationVersion()); });
    version->setObjectName(QStringLiteral("version"));
    content()->addWidget(version);
    content()->addWidget(saying((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped(), [] {
        return tr("Our sources are free under the Apache License 2.0. With Qt HTTP Server and Qt Charts inside, the program as a whole is "
                  "under the GNU General Public License, version 3.");
    }));
    auto *text = named(new QPlainTextEdit(m_diagnostics), [] { return tr("Diagnostics"); });
    text->setObjectName(QStringLiteral("diagnostics"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // English in every language
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 9 + 24);
    content()->addWidget(text);
    saying(m_copy, [] { return tr("Copy diagnostics"); })->setGlyph(Icon::Copy);
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copy);
    saying(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Reject), [] { return tr("Close"); })->setFocus();
}

void AboutDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_diagnostics);
    bar()->say(MessageBar::Kind::Success, [] { return tr("Copied. It names the server, but no account and no password."); });
}

} // namespace sallyport::ui
