// SPDX-License-Identifier: Apache-2.0
#include "ui/account/mydata/mydatapage.h"

#include "core/client/whendone.h"
#include "ui/account/mydata/privatefile.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace sallyport::ui {

MyDataPage::MyDataPage(Session &session, QWidget *parent)
    : AccountPage([] { return tr("My data"); }, [] { return tr("What this server keeps about you is yours."); }, parent),
      m_session(session),
      m_export(new Button(Button::Kind::Secondary, {})),
      m_delete(new Button(Button::Kind::Danger, {}))
{
    m_export->setObjectName(QStringLiteral("exportData"));
    m_delete->setObjectName(QStringLiteral("deleteAccount"));
    column()->addWidget(makeSection(
        Icon::Download, [] { return tr("Take it along"); },
        [] { return tr("One file with your account, sessions, notes and activity, in JSON. Only you will be able to read it."); },
        m_export));
    column()->addWidget(makeSection(
        Icon::Trash, [] { return tr("Delete your account"); },
        [] { return tr("Your account, notes and sessions are deleted from the server at once. This cannot be undone."); }, m_delete));
    column()->addStretch();
    connect(m_export, &QPushButton::clicked, this, &MyDataPage::askWhere);
    connect(m_delete, &QPushButton::clicked, this, &MyDataPage::askToDelete);
    keepTranslated(this, [this] {
        m_export->setText(tr("&Export my data…"));
        m_delete->setText(tr("&Delete my account…"));
    });
    setFocusProxy(m_export);
}

QWidget *MyDataPage::makeSection(Icon icon, const Phrase &title, const Phrase &text, Button *button)
{
    auto *card = new Card;
    auto *picture = new IconLabel(icon);
    picture->setRole(QPalette::PlaceholderText);
    auto *heading = saying((new Label({}, TextRole::Body, Label::Size::Title))->wrapped(), title);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::gap);
    words->addWidget(heading);
    words->addWidget(saying((new Label({}, TextRole::Dim))->wrapped(), text));
    words->addSpacing(metrics::gap);
    words->addWidget(button, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    row->setSpacing(metrics::wide);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return card;
}

void MyDataPage::askWhere()
{
    const QString name = QStringLiteral("sallyport-account-%1.json").arg(QDate::currentDate().toString(Qt::ISODate));
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(window(), {}, home.filePath(name));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    keepTranslated(dialog, [dialog] {
        dialog->setWindowTitle(tr("Export my data"));
        dialog->setNameFilter(tr("JSON files (*.json)"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &MyDataPage::exportTo);
    dialog->open();
}

void MyDataPage::exportTo(const QString &path)
{
    bar()->clear();
    m_export->setBusy([] { return tr("Exporting…"); });
    whenDone(m_session.call(api::exportAccount), this, [this, path](const Result<api::ExportView> &mine) {
        m_export->setIdle();
        if (mine)
            return write(path, *mine);
        if (!isSessionOver(mine.error()))
            bar()->say(MessageBar::Kind::Error, errorPhrase(mine.error()));
    });
}

void MyDataPage::write(const QString &path, const api::ExportView &mine)
{
    // Indented: people read it, too.
    const QByteArray json = QJsonDocument::fromJson(api::toJson(mine)).toJson(QJsonDocument::Indented);
    if (const auto written = writePrivateFile(path, json); !written)
        return bar()->say(MessageBar::Kind::Error, errorPhrase(written.error()));
    bar()->say(MessageBar::Kind::Success, [path] { return tr("Your data was exported to %1.").arg(QDir::toNativeSeparators(path)); });
}

void MyDataPage::askToDelete()
{
    const api::UserView *user = m_session.user();
    if (!user)
        return;
    const QString name = user->username, email = user->email.value_or(QString());
    auto *dialog = new ConfirmDialog(
        {.title = [] { return tr("Delete your account?"); },
         .object = [name, email] { return email.isEmpty() ? name : tr("%1 (%2)").arg(name, email); },
         .text = [] { return tr("Your account, notes and sessions are deleted from the server at once. This cannot be undone."); },
         .act = [] { return tr("Delete account"); },
         .busy = [] { return tr("Deleting…"); },
         .asksPassword = true},
        window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] { deleteAccount(dialog); });
    dialog->open();
}

void MyDataPage::deleteAccount(ConfirmDialog *dialog)
{
    const api::UserView *user = m_session.user();
    const QString username = user ? user->username : QString();
    const QUuid id = user ? user->id : QUuid();
    const auto conclude = [this, username, id, dialog = QPointer(dialog)](const Result<api::Nothing> &deleted) {
        if (!deleted) {
            if (dialog)
                dialog->refuse(deleted.error());
            return;
        }
        if (dialog)
            dialog->accept();
        Q_EMIT accountDeleted(username);
        const auto known = m_session.accounts().find(m_session.server().storageKey(), id);
        m_session.signOut(); // closes this window
        if (known)
            m_session.accounts().remove(*known); // nobody can switch to it any more
    };
    whenDone(m_session.call(api::deleteAccount, {.password = dialog->password(), .currentPassword = {}}), this, conclude);
}

} // namespace sallyport::ui
