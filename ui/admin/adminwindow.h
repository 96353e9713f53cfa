// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"

#include <QWidget>

class QListWidget;

namespace sallyport::ui {

class Preferences;
class ServerLink;
class UsersPage;

/// The administrator's console. Whoever is none sees a sentence and nothing else.
class AdminWindow final : public QWidget
{
    Q_OBJECT

public:
    AdminWindow(Session &session, ServerLink &link, Preferences &preferences, QWidget *parent = nullptr);
    ~AdminWindow() override;

private:
    QWidget *makeNavigation(const ServerLink &link);
    QWidget *makeRefusal();
    void refuse();

    Preferences &m_preferences;
    QWidget *m_navigation;
    UsersPage *m_users;
    QWidget *m_refusal;
};

} // namespace sallyport::ui
