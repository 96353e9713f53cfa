// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/common/translated.h"

#include <QFrame>

#include <functional>

namespace sallyport::ui {

class ActivityTab;
class Avatar;
class EmptyState;
class Label;
class ProfileTab;
class SessionsTab;
class Tabs;

/// One account in detail: who it is, where it is signed in, what it did. What was typed and not saved is never lost without a question.
class UserPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit UserPanel(Session &session, QWidget *parent = nullptr);

    /// Null while nobody is shown.
    QUuid userId() const { return m_id; }
    void display(const api::UserView &user);
    /// Newer data of who is shown; what was typed stays.
    void refreshFrom(const api::UserView &user);
    /// Asks the server for who is shown.
    void reload();
    void clear();
    /// Calls `go` once nothing typed here would be lost by it.
    void settle(std::function<void()> go);
    bool hasUnsavedChanges() const;
    /// A comfortable width; narrower where the screen is.
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(const sallyport::api::UserView &user);
    /// Accounts came or went.
    void listChanged();
    void refused();
    void said(const sallyport::ui::Phrase &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showHeader(const api::UserView &user);
    void openTab();
    void takeChange(const api::UserView &user);

    Session &m_session;
    QUuid m_id;
    EmptyState *m_nobody;
    QWidget *m_person;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_address;
    Tabs *m_tabs;
    ProfileTab *m_profile;
    SessionsTab *m_sessions;
    ActivityTab *m_activity;
};

} // namespace sallyport::ui
