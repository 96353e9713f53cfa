// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialog.h"

namespace sallyport {
class KeychainDoctor;
}

namespace sallyport::ui {

/// What a keychain is for, what was found about this computer's, and what to do, step by step. Follows what the doctor finds meanwhile.
class KeychainHelp final : public Dialog
{
    Q_OBJECT

public:
    /// `doctor` must outlive this.
    KeychainHelp(KeychainDoctor &doctor, QWidget *parent);

private:
    void showFinding();

    KeychainDoctor &m_doctor;
    Label *m_steps;
    Button *m_again;
    Button *m_close;
};

} // namespace sallyport::ui
