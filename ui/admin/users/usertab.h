// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/client/session.h"
#include "ui/common/translated.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport::ui {

class MessageBar;

/// A part of what is known about one account: content that scrolls, a bar for what went wrong above it.
class UserTab : public QWidget
{
    Q_OBJECT

public:
    explicit UserTab(Session &session, const QString &objectName, QWidget *parent = nullptr);

    /// Another account: forgets all about the one before.
    virtual void display(const api::UserView &user);

Q_SIGNALS:
    void refused();
    /// Something is done.
    void said(const sallyport::ui::Phrase &text);

protected:
    Session &session() const { return m_session; }
    const api::UserView &user() const { return m_user; }
    void setUser(const api::UserView &user) { m_user = user; }
    /// Of the account that is shown, and not of one that was.
    bool isAbout(const QUuid &id) const { return m_user.id == id; }
    QVBoxLayout *column() const { return m_column; }
    MessageBar *bar() const { return m_bar; }
    void showFailure(const Error &error);

private:
    Session &m_session;
    api::UserView m_user;
    MessageBar *m_bar;
    QVBoxLayout *m_column;
};

} // namespace sallyport::ui
