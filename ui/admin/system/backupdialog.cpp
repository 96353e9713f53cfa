// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/system/backupdialog.h"

#include "core/base/passwords/passphraserule.h"
#include "core/client/whendone.h"
#include "ui/common/errortext.h"
#include "ui/common/formfield.h"
#include "ui/common/messagebar.h"
#include "ui/common/passwordfield.h"
#include "ui/passwords/strengthmeter.h"

#include <QVBoxLayout>

namespace sallyport::ui {

BackupDialog::BackupDialog(Session &session, const QString &directory, QWidget *parent)
    : Dialog(QStringLiteral("backupDialog"), parent),
      m_session(session),
      m_passphrase(new PasswordField({})),
      m_again(new PasswordField({})),
      m_own(new PasswordField({})),
      m_passphraseField(new FormField({}, m_passphrase)),
      m_againField(new FormField({}, m_again)),
      m_ownField(new FormField({}, m_own)),
      m_strength(new StrengthMeter(m_passphrase))
{
    setTitle([] { return tr("Make a backup now?"); });
    setText([directory] {
        return tr("All data of the server in one encrypted file, in %1. Without the passphrase nobody can open it, and nothing brings a "
                  "lost "
                  "one back: write it down.")
            .arg(directory);
    });
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_own->setObjectName(QStringLiteral("confirmPassword"));
    m_strength->setMinimum(PassphraseRule::shortest);
    m_strength->setNeededScore(PassphraseRule::neededScore);
    m_strength->setOwnWords(PassphraseRule::obviousWords());
    layOut();
    keepTranslated(this, [this] { showTexts(); });
    saying(addButton(Button::Kind::Secondary, QStringLiteral("cancel"), Act::Reject), [] { return tr("Cancel"); });
    m_start = saying(addButton(Button::Kind::Primary, QStringLiteral("confirm")), [] { return tr("Back up"); });
    connect(m_start, &QPushButton::clicked, this, &BackupDialog::start);
    m_passphrase->setFocus();
}

void BackupDialog::layOut()
{
    auto *chosen = new QVBoxLayout;
    chosen->setSpacing(metrics::gap);
    chosen->addWidget(m_passphraseField);
    chosen->addWidget(m_strength);
    content()->addLayout(chosen);
    content()->addWidget(m_againField);
    content()->addWidget(m_ownField);
}

void BackupDialog::showTexts()
{
    m_passphrase->setName(tr("Passphrase"));
    m_again->setName(tr("Passphrase, once more"));
    m_own->setName(tr("Your password"));
    for (PasswordField *field : {m_passphrase, m_again, m_own})
        field->setPlaceholderText({});
    m_passphraseField->setLabel(tr("Passphrase of the backup"));
    m_againField->setLabel(tr("The passphrase, once more"));
    m_ownField->setLabel(tr("Your password, once more"));
}

bool BackupDialog::isComplete()
{
    const auto complain = [](FormField *field, PasswordField *text, const Phrase &what) {
        field->setError(what);
        text->setFocus();
        return false;
    };
    if (!m_strength->isEnough())
        return complain(m_passphraseField, m_passphrase,
                        [] { return tr("Whoever has the file can try for ever. Please make it longer: some unrelated words."); });
    if (m_again->text() != m_passphrase->text())
        return complain(m_againField, m_again, [] { return tr("This is not the same passphrase."); });
    if (m_own->text().isEmpty())
        return complain(m_ownField, m_own, [] { return tr("Please type your password."); });
    return true;
}

void BackupDialog::start()
{
    if (isBusy())
        return;
    bar()->clear();
    for (FormField *field : {m_passphraseField, m_againField, m_ownField})
        field->setError({});
    if (!isComplete())
        return;
    setBusy(true);
    m_start->setBusy([] { return tr("Starting…"); });
    whenDone(m_session.call(api::makeBackup, {.currentPassword = m_own->secret(), .passphrase = m_passphrase->secret()}), this,
             [this](const Result<api::BackupListView> &answer) {
                 if (!answer)
                     return fail(answer.error());
                 accept();
                 Q_EMIT begun(*answer);
             });
}

void BackupDialog::fail(const Error &error)
{
    setBusy(false);
    m_start->setIdle();
    m_passphraseField->setError(fieldErrorPhrase(error, QLatin1StringView("passphrase")));
    if (m_passphraseField->hasError())
        return m_passphrase->setFocus();
    bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    if (error.code != ErrorCode::IncorrectPassword)
        return;
    m_own->setFocus();
    m_own->selectAll();
}

} // namespace sallyport::ui
