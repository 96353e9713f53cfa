// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QWidget>

namespace sallyport::ui {

class AddressEditor;
class Button;
class Label;
class Preferences;
class ServerButton;
class ServerLink;

/// The first row of the sign-in window: which server, whether it is there, and the way to another one.
class ServerRow final : public QWidget
{
    Q_OBJECT

public:
    ServerRow(ServerLink &link, const Preferences &preferences, QWidget *parent = nullptr);

    /// The address turns into a field.
    void editAddress();

private:
    void fillMenu();
    void showState();
    QString problem() const;
    void closeEditor();
    void showCertificate();

    ServerLink &m_link;
    const Preferences &m_preferences;
    QMenu m_menu;
    ServerButton *m_button;
    AddressEditor *m_editor;
    Label *m_problem;
    Button *m_certificate;
    Button *m_retry;
};

} // namespace sallyport::ui
