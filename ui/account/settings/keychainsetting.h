// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/keychaindoctor.h"

#include <QWidget>

namespace sallyport::ui {

class Button;
class IconLabel;
class Label;

/// Which keychain keeps the sessions of this computer, and whether it does.
class KeychainSetting final : public QWidget
{
    Q_OBJECT

public:
    explicit KeychainSetting(KeychainDoctor &doctor, QWidget *parent = nullptr);

private:
    void showFinding();
    void act();

    KeychainDoctor &m_doctor;
    IconLabel *m_icon;
    Label *m_name;
    Label *m_finding;
    Button *m_action;
    Button *m_help;
};

} // namespace sallyport::ui
