// SPDX-License-Identifier: Apache-2.0
#include "ui/keychain/keychaintext.h"

#include <QCoreApplication>

namespace sallyport::ui {

namespace {

using Finding = KeychainDoctor::Finding;

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ui::KeychainText)

public:
    static QString name(const KeychainDoctor &doctor)
    {
        return doctor.keychainName().isEmpty() ? tr("the keychain of this computer") : doctor.keychainName();
    }
    static QString title(Finding finding);
    static QString text(const KeychainDoctor &doctor);
    static QStringList steps(Finding finding);
};

QString KeychainWords::title(Finding finding)
{
    switch (finding) {
    case Finding::Unknown: return tr("Your keychain is being checked");
    case Finding::Working: return tr("Your keychain works");
    case Finding::Absent: return tr("This computer has no keychain");
    case Finding::Locked: return tr("Your keychain is locked");
    case Finding::Late: return tr("Waiting for your keychain…");
    case Finding::Refused: return tr("Your keychain does not keep anything");
    }
    Q_UNREACHABLE();
}

QString KeychainWords::text(const KeychainDoctor &doctor)
{
    const QString name = KeychainWords::name(doctor);
    switch (doctor.finding()) {
    case Finding::Unknown: return tr("Sallyport tries whether it keeps what it is given.");
    case Finding::Working: return tr("To stay signed in, a key of your session is kept in %1, and nowhere else.").arg(name);
    case Finding::Absent: return tr("Without one, Sallyport cannot remember you: it never writes a key of your session into a plain file.");
    case Finding::Locked: return tr("Sallyport can remember you as soon as %1 is unlocked.").arg(name);
    case Finding::Late: return tr("It has not started yet. You can sign in meanwhile.");
    case Finding::Refused: return tr("A trial with %1 did not succeed, so Sallyport cannot remember you for now.").arg(name);
    }
    Q_UNREACHABLE();
}

QStringList KeychainWords::steps(Finding finding)
{
    switch (finding) {
    case Finding::Unknown:
    case Finding::Working: return {};
    case Finding::Absent:
        return {
            tr("Install one: GNOME Keyring (package gnome-keyring) fits most desktops, KWallet fits KDE Plasma. KeePassXC can be one, too: "
               "Settings, Secret Service Integration."),
            tr("Sign out of your desktop and in again, so that it starts."), tr("Then choose Check again here.")};
    case Finding::Locked:
        return {tr("Choose Unlock and type the keychain's password. It is often the one you start this computer with."),
                tr("If it asks every day, give the keychain the same password as your account on this computer: then it opens with it."),
                tr("If this computer starts without asking for a password, the keychain stays locked until you open it once.")};
    case Finding::Late: return {tr("Some desktops start it only after their programs. Sallyport uses it as soon as it is there.")};
    case Finding::Refused:
        return {tr("Look for a question of the keychain behind other windows, and answer it."),
                tr("Open the keychain's own program and look whether a keychain is there and set as the default one."),
                tr("Then choose Check again here.")};
    }
    Q_UNREACHABLE();
}

} // namespace

KeychainText KeychainText::of(const KeychainDoctor &doctor)
{
    return {KeychainWords::title(doctor.finding()), KeychainWords::text(doctor), KeychainWords::steps(doctor.finding())};
}

QString keychainName(const KeychainDoctor &doctor)
{
    return KeychainWords::name(doctor);
}

} // namespace sallyport::ui
