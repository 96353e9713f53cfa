// SPDX-License-Identifier: Apache-2.0
#include "ui/keychain/keychainhelp.h"

#include "core/client/keychaindoctor.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"
#include "ui/keychain/keychaintext.h"

#include <QVBoxLayout>

namespace sallyport::ui {

KeychainHelp::KeychainHelp(KeychainDoctor &doctor, QWidget *parent)
    : Dialog(QStringLiteral("keychainHelpDialog"), parent),
      m_doctor(doctor),
      m_steps((new Label)->wrapped()),
      m_again(addButton(Button::Kind::Secondary, QStringLiteral("checkAgain"))),
      m_close(addButton(Button::Kind::Primary, QStringLiteral("close"), Act::Accept))
{
    m_steps->setObjectName(QStringLiteral("keychainSteps"));
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_steps);
    connect(m_again, &QPushButton::clicked, &doctor, &KeychainDoctor::examine);
    connect(&doctor, &KeychainDoctor::changed, this, &KeychainHelp::showFinding);
    keepTranslated(this, [this] {
        m_again->setText(tr("Check again"));
        m_close->setText(tr("Close"));
        showFinding();
    });
    m_close->setFocus();
}

void KeychainHelp::showFinding()
{
    const auto text = KeychainText::of(m_doctor);
    setTitle([this] { return KeychainText::of(m_doctor).title; });
    setText([this] {
        return tr("%1\n\nA keychain is a program of your desktop that keeps secrets encrypted. Sallyport keeps there what lets you stay "
                  "signed "
                  "in, never your password.")
            .arg(KeychainText::of(m_doctor).text);
    });
    QStringList steps;
    for (const QString &step : text.steps)
        steps.append(text.steps.size() > 1 ? tr("%1. %2").arg(steps.size() + 1).arg(step) : step);
    m_steps->setText(steps.join(QStringLiteral("\n\n")));
    m_steps->setVisible(!steps.isEmpty());
    m_again->setEnabled(!m_doctor.isExamining());
}

} // namespace sallyport::ui
