// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/admin/users/usertab.h"

class QFormLayout;

namespace sallyport::ui {

class Button;
class CodeText;
class FormField;
class Label;
class Switch;
class UserActs;

/// Who an account belongs to and what it may do, to be changed; what is known about it; and what can be done to it.
class ProfileTab final : public UserTab
{
    Q_OBJECT

public:
    explicit ProfileTab(Session &session, QWidget *parent = nullptr);

    void display(const api::UserView &user) override;
    /// Newer data of the same account; what was typed stays.
    void refreshFrom(const api::UserView &user);
    bool hasChanges() const;
    void discard();

Q_SIGNALS:
    /// Saved.
    void changed(const sallyport::api::UserView &user);
    /// The account is not what it was, or gone.
    void acted(const sallyport::ui::Phrase &text);

private:
    FormField *addField(const char *objectName, int most);
    Label *addFact(QFormLayout *form, Label *name, QLatin1StringView objectName);
    void makeFacts();
    void retranslate();
    void fill();
    void showFacts();
    void showChanges();
    void save();
    void send();
    void take(const Result<api::UserView> &answer);
    api::UserChange change() const;

    FormField *m_username;
    FormField *m_fullName;
    FormField *m_email;
    Switch *m_administrator;
    QWidget *m_saving;
    Button *m_save;
    Button *m_discard;
    QList<Label *> m_factNames;
    Label *m_state;
    Label *m_created;
    Label *m_lastSignIn;
    Label *m_password;
    CodeText *m_id;
    UserActs *m_acts;
};

} // namespace sallyport::ui
