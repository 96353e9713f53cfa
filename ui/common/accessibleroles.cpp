// SPDX-License-Identifier: Apache-2.0
#include "ui/common/accessibleroles.h"

#include "ui/account/accountwindow.h"
#include "ui/admin/adminwindow.h"
#include "ui/common/messagebar.h"
#include "ui/signin/signinwindow.h"
#include "ui/states/toast.h"

#include <QAccessibleWidget>

namespace sallyport::ui {

/// Windows by their class: what has no parent yet looks like a window too while it is made.
static QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (qobject_cast<SignInWindow *>(object) || qobject_cast<AccountWindow *>(object) || qobject_cast<AdminWindow *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Window);
    if (qobject_cast<MessageBar *>(object) || qobject_cast<Toast *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
    return nullptr;
}

void installAccessibleRoles()
{
    QAccessible::installFactory(describe);
}

} // namespace sallyport::ui
