// SPDX-License-Identifier: Apache-2.0
#include "ui/account/settings/settingspage.h"

#include "core/client/keychaindoctor.h"
#include "ui/account/lock/screenwatch.h"
#include "ui/account/settings/choice.h"
#include "ui/account/settings/keychainsetting.h"
#include "ui/account/settings/settingscard.h"
#include "ui/common/languages.h"
#include "ui/common/preferences.h"
#include "ui/common/translated.h"
#include "ui/controls/switch.h"

#include <QVBoxLayout>

namespace sallyport::ui {

static constexpr int lockMinutes[] = {1, 5, 15, 30, 60};

SettingsPage::SettingsPage(Preferences &preferences, KeychainDoctor *doctor, const ScreenWatch *screen, QWidget *parent)
    : AccountPage([] { return tr("Settings"); }, [] { return tr("They hold on this computer, for all accounts."); }, parent),
      m_preferences(preferences),
      m_doctor(doctor),
      m_language(new Choice),
      m_appearance(new Choice),
      m_reducedMotion(new Switch),
      m_lockAfter(new Choice),
      m_lockWithScreen(new Switch)
{
    m_language->setObjectName(QStringLiteral("language"));
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_reducedMotion->setObjectName(QStringLiteral("reducedMotion"));
    m_lockAfter->setObjectName(QStringLiteral("lockAfter"));
    m_lockWithScreen->setObjectName(QStringLiteral("lockWithScreen"));
    column()->addWidget(makeLooks());
    column()->addWidget(makeLock(screen));
    if (doctor) {
        auto *keychain = new SettingsCard([] { return tr("Keychain"); });
        keychain->addWide(new KeychainSetting(*doctor));
        column()->addWidget(keychain);
    }
    column()->addStretch();
    keepTranslated(this, [this] { translateChoices(); });
    connect(&preferences, &Preferences::looksChanged, this, &SettingsPage::showPreferences);
    connect(&preferences, &Preferences::languageChanged, this, &SettingsPage::showPreferences);
    connect(&preferences, &Preferences::lockChanged, this, &SettingsPage::showPreferences);
    setFocusProxy(m_language);
    showPreferences();
}

void SettingsPage::enter()
{
    if (m_doctor && m_doctor->finding() == KeychainDoctor::Finding::Unknown && !m_doctor->isExamining())
        m_doctor->examine();
}

SettingsCard *SettingsPage::makeLooks()
{
    auto *card = new SettingsCard([] { return tr("Language and looks"); });
    card->addRow([] { return tr("Language"); }, {}, m_language);
    card->addRow([] { return tr("Appearance"); }, {}, m_appearance);
    card->addRow([] { return tr("Reduce motion"); }, [] { return tr("Nothing slides or fades."); }, m_reducedMotion);
    connect(m_language, &Choice::chosen, this, [this](const QVariant &value) { m_preferences.setLanguage(value.toString()); });
    connect(m_appearance, &Choice::chosen, this, [this](const QVariant &value) { m_preferences.setAppearance(Appearance(value.toInt())); });
    connect(m_reducedMotion, &QCheckBox::clicked, this,
            [this](bool on) { m_preferences.setMotion(on ? Motion::Reduced : Motion::System); });
    return card;
}

SettingsCard *SettingsPage::makeLock(const ScreenWatch *screen)
{
    auto *card = new SettingsCard([] { return tr("Lock"); });
    card->addRow([] { return tr("Lock after"); },
                 [] { return tr("Without a key or a click for so long, the windows hide what they show. Ctrl+L hides it at once."); },
                 m_lockAfter);
    connect(m_lockAfter, &Choice::chosen, this, [this](const QVariant &value) { m_preferences.setLockAfterMinutes(value.toInt()); });
    if (!screen || !screen->isAvailable()) {
        m_lockWithScreen->setParent(this);
        m_lockWithScreen->hide();
        return card;
    }
    card->addRow([] { return tr("Lock with the screen"); }, [] { return tr("When the screen is locked or the computer sleeps."); },
                 m_lockWithScreen);
    connect(m_lockWithScreen, &QCheckBox::clicked, this, [this](bool on) { m_preferences.setLocksWithScreen(on); });
    return card;
}

void SettingsPage::translateChoices()
{
    m_lockWithScreen->setAccessibleName(tr("Lock with the screen"));
    m_language->setOption(QString(), tr("As the system"));
    for (const QString &language : offeredLanguages())
        m_language->setOption(language, languageName(language));
    m_appearance->setOption(int(Appearance::System), tr("As the system"));
    m_appearance->setOption(int(Appearance::Light), tr("Light"));
    m_appearance->setOption(int(Appearance::Dark), tr("Dark"));
    m_appearance->setOption(int(Appearance::HighContrast), tr("High contrast"));
    m_lockAfter->setOption(0, tr("Never"));
    for (const int minutes : lockMinutes)
        m_lockAfter->setOption(minutes, tr("%n minute(s)", nullptr, minutes));
}

void SettingsPage::showPreferences()
{
    m_language->select(m_preferences.language());
    m_appearance->select(int(m_preferences.appearance()));
    m_reducedMotion->setChecked(m_preferences.motion() == Motion::Reduced);
    const int minutes = m_preferences.lockAfterMinutes();
    if (m_lockAfter->findData(minutes) < 0)
        m_lockAfter->setOption(minutes, tr("%n minute(s)", nullptr, minutes));
    m_lockAfter->select(minutes);
    m_lockWithScreen->setChecked(m_preferences.locksWithScreen());
}

} // namespace sallyport::ui
