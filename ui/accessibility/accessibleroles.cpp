// SPDX-License-Identifier: Apache-2.0
#include "ui/accessibility/accessibleroles.h"

#include "ui/accessibility/accessiblechoice.h"
#include "ui/accessibility/accessiblecombobox.h"
#include "ui/accessibility/accessiblewhileshown.h"
#include "ui/account/accountwindow.h"
#include "ui/admin/adminwindow.h"
#include "ui/common/card.h"
#include "ui/common/messagebar.h"
#include "ui/common/sidebar.h"
#include "ui/common/sidebarentry.h"
#include "ui/signin/signinwindow.h"
#include "ui/states/toast.h"

#include <QCheckBox>

namespace sallyport::ui {

/// Windows by their class: what has no parent yet looks like a window too while it is made.
static bool isWindow(const QObject *object)
{
    return qobject_cast<const SignInWindow *>(object) || qobject_cast<const AccountWindow *>(object)
        || qobject_cast<const AdminWindow *>(object);
}

/// What is framed. Qt calls that a frame, which for screen readers on X11 and Wayland is a window.
static bool isPart(const QObject *object)
{
    const QMetaObject *type = object->metaObject();
    const bool isOurs = type->superClass() == &QFrame::staticMetaObject && QLatin1StringView(type->className()).startsWith(u"sallyport::");
    return isOurs || type == &QFrame::staticMetaObject || qobject_cast<const Card *>(object);
}

static QAccessibleInterface *describe(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (isWindow(object))
        return new AccessibleWhileShown(widget, QAccessible::Window);
    if (widget && widget->objectName() == QLatin1StringView("accountContent"))
        return new AccessibleWhileShown(widget, QAccessible::Client);
    if (qobject_cast<MessageBar *>(object) || qobject_cast<Toast *>(object))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (qobject_cast<Sidebar *>(object))
        return new QAccessibleWidget(widget, QAccessible::PageTabList);
    if (auto *entry = qobject_cast<SidebarEntry *>(object))
        return new AccessibleChoice(entry, QAccessible::PageTab);
    if (auto *box = qobject_cast<QCheckBox *>(object))
        return new AccessibleChoice(box, QAccessible::CheckBox);
    if (isPart(object))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (auto *box = qobject_cast<QComboBox *>(object); box && !box->isEditable())
        return new AccessibleComboBox(box);
#endif
    return nullptr;
}

void installAccessibleRoles()
{
    QAccessible::installFactory(describe);
}

} // namespace sallyport::ui
