// SPDX-License-Identifier: Apache-2.0
#include "ui/account/settings/keychainsetting.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"
#include "ui/keychain/keychainhelp.h"
#include "ui/keychain/keychaintext.h"

#include <QVBoxLayout>

namespace sallyport::ui {

KeychainSetting::KeychainSetting(KeychainDoctor &doctor, QWidget *parent)
    : QWidget(parent),
      m_doctor(doctor),
      m_icon(new IconLabel(Icon::Key)),
      m_name((new Label)->wrapped()),
      m_finding((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped()),
      m_action(new Button(Button::Kind::Secondary, {})),
      m_help(new Button(Button::Kind::Link, {}))
{
    m_name->setObjectName(QStringLiteral("keychainName"));
    m_finding->setObjectName(QStringLiteral("keychainFinding"));
    m_action->setObjectName(QStringLiteral("checkKeychain"));
    m_help->setObjectName(QStringLiteral("keychainHelpLink"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_finding);
    words->addWidget(m_help, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::space);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &KeychainSetting::act);
    connect(m_help, &QPushButton::clicked, this, [this] { (new KeychainHelp(m_doctor, window()))->open(); });
    connect(&doctor, &KeychainDoctor::changed, this, &KeychainSetting::showFinding);
    keepTranslated(this, [this] { showFinding(); });
}

void KeychainSetting::showFinding()
{
    using Finding = KeychainDoctor::Finding;
    const Finding finding = m_doctor.finding();
    const auto [title, text, steps] = KeychainText::of(m_doctor);
    const bool named = !m_doctor.keychainName().isEmpty();
    m_name->setText(named ? tr("%1: %2").arg(m_doctor.keychainName(), title) : title);
    m_finding->setText(m_doctor.isUntilQuit() ? tr("It is not used: you stay signed in until you quit.") : text);
    m_icon->setIcon(finding == Finding::Locked ? Icon::Lock : Icon::Key);
    m_help->setText(tr("What you can do"));
    m_help->setVisible(!steps.isEmpty());
    m_action->setText(finding == Finding::Locked ? tr("Unlock…") : tr("Check again"));
    if (m_doctor.isExamining())
        m_action->setBusy([] { return tr("Checking…"); });
    else
        m_action->setIdle();
}

void KeychainSetting::act()
{
    if (m_doctor.finding() == KeychainDoctor::Finding::Locked)
        m_doctor.unlock();
    else
        m_doctor.examine();
}

} // namespace sallyport::ui
