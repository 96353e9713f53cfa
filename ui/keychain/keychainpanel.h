// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"

#include <QFrame>

namespace sallyport::ui {

class Button;
class IconLabel;
class Label;

/// Why this computer cannot remember who signs in, and what can be done about it: unlock, check again, "until I quit", help. Shows itself
/// only while there is something to say.
class KeychainPanel final : public QFrame
{
    Q_OBJECT

public:
    /// `doctor` must outlive this.
    explicit KeychainPanel(KeychainDoctor &doctor, QWidget *parent = nullptr);

    /// Whether anybody wants to be remembered; examines the keychain when that is asked for the first time.
    void setWanted(bool wanted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void showFinding();
    void showButtons();
    void openHelp();

    KeychainDoctor &m_doctor;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_unlock;
    Button *m_again;
    Button *m_untilQuit;
    Button *m_help;
    bool m_wanted = false;
    KeychainDoctor::Finding m_told = KeychainDoctor::Finding::Unknown; ///< announced once
};

} // namespace sallyport::ui
