// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/accountpage.h"

namespace sallyport {
class KeychainDoctor;
}

namespace sallyport::ui {

class Choice;
class Preferences;
class ScreenWatch;
class SettingsCard;
class Switch;

/// What these windows look like, when they lock themselves, and which keychain they use. Every change is there at once.
class SettingsPage final : public AccountPage
{
    Q_OBJECT

public:
    /// `doctor` and `screen` may be nullptr: then their rows are not there.
    SettingsPage(Preferences &preferences, KeychainDoctor *doctor, const ScreenWatch *screen, QWidget *parent = nullptr);

    /// Looks at the keychain, if nobody has yet.
    void enter() override;

private:
    SettingsCard *makeLooks();
    SettingsCard *makeLock(const ScreenWatch *screen);
    void translateChoices();
    void showPreferences();

    Preferences &m_preferences;
    KeychainDoctor *m_doctor;
    Choice *m_language;
    Choice *m_appearance;
    Switch *m_reducedMotion;
    Choice *m_lockAfter;
    Switch *m_lockWithScreen;
};

} // namespace sallyport::ui
