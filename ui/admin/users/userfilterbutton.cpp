// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userfilterbutton.h"

#include "ui/common/button.h"
#include "ui/common/translated.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

namespace sallyport::ui {

UserFilterButton::UserFilterButton(QWidget *parent)
    : QWidget(parent),
      m_button(new Button(Button::Kind::Secondary, {})),
      m_menu(new QMenu(this)),
      m_roles(new QActionGroup(this)),
      m_states(new QActionGroup(this))
{
    m_button->setObjectName(QStringLiteral("filter"));
    m_button->setCompact(true);
    m_menu->setObjectName(QStringLiteral("filterMenu"));
    addChoice(m_roles, "filterEveryRole", {})->setChecked(true);
    addChoice(m_roles, "filterAdministrators", QStringLiteral("admin"));
    addChoice(m_roles, "filterUsers", QStringLiteral("user"));
    m_menu->addSeparator();
    addChoice(m_states, "filterEveryState", {})->setChecked(true);
    addChoice(m_states, "filterActive", false);
    addChoice(m_states, "filterDisabled", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4))); });
    for (const QActionGroup *group : {m_roles, m_states}) {
        connect(group, &QActionGroup::triggered, this, [this] {
            retranslate();
            Q_EMIT changed();
        });
    }
    keepTranslated(this, [this] { retranslate(); });
}

QAction *UserFilterButton::addChoice(QActionGroup *group, const char *objectName, const QVariant &value)
{
    auto *action = new QAction(group);
    action->setObjectName(QLatin1StringView(objectName));
    action->setCheckable(true);
    action->setData(value);
    m_menu->addAction(action);
    return action;
}

void UserFilterButton::retranslate()
{
    const QStringList roles{tr("Every role"), tr("Administrators"), tr("Users")};
    const QStringList states{tr("Every state"), tr("Active"), tr("Disabled")};
    for (int i = 0; i < roles.size(); ++i) {
        m_roles->actions().at(i)->setText(roles.at(i));
        m_states->actions().at(i)->setText(states.at(i));
    }
    const int conditions = m_roles->checkedAction()->data().isValid() + m_states->checkedAction()->data().isValid();
    m_button->setText(conditions > 0 ? tr("Filter (%L1)").arg(conditions) : tr("Filter"));
    m_button->setAccessibleDescription(m_roles->checkedAction()->text() + QStringLiteral(", ") + m_states->checkedAction()->text());
}

void UserFilterButton::apply(api::UserFilter &filter) const
{
    const QVariant role = m_roles->checkedAction()->data(), disabled = m_states->checkedAction()->data();
    filter.role = role.isValid() ? std::optional(role.toString()) : std::nullopt;
    filter.disabled = disabled.isValid() ? std::optional(disabled.toBool()) : std::nullopt;
}

void UserFilterButton::clear()
{
    m_roles->actions().first()->setChecked(true);
    m_states->actions().first()->setChecked(true);
    retranslate();
}

} // namespace sallyport::ui
