// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"

#include <QWidget>

class QActionGroup;
class QMenu;

namespace sallyport::ui {

class Button;

/// "Filter": which roles and states of accounts to list. Says how many conditions hold.
class UserFilterButton final : public QWidget
{
    Q_OBJECT

public:
    explicit UserFilterButton(QWidget *parent = nullptr);

    /// The conditions, in a filter that is otherwise as it was.
    void apply(api::UserFilter &filter) const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    QAction *addChoice(QActionGroup *group, const char *objectName, const QVariant &value);
    void retranslate();

    Button *m_button;
    QMenu *m_menu;
    QActionGroup *m_roles;
    QActionGroup *m_states;
};

} // namespace sallyport::ui
