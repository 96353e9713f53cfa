// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/userdetails.h"

#include "core/base/uuid.h"
#include "ui/admin/usersmodel.h"
#include "ui/common/avatar.h"
#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/style.h"

#include <QFormLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sallyport::ui {

UserDetails::UserDetails(QWidget *parent)
    : QFrame(parent),
      m_nobody((new Label(tr("Select a user to see the details."), TextRole::Dim))->wrapped()),
      m_person(new QWidget),
      m_avatar(new Avatar(44)),
      m_name((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_address((new Label({}, TextRole::Dim))->wrapped())
{
    setObjectName(QStringLiteral("userDetails"));
    m_name->setObjectName(QStringLiteral("detailName"));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_address);
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics::space);
    header->addWidget(m_avatar, 0, Qt::AlignTop);
    header->addLayout(words, 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::wide);
    form->setVerticalSpacing(metrics::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_username = addRow(form, tr("Username"), QLatin1StringView("detailUsername"));
    m_role = addRow(form, tr("Role"), QLatin1StringView("detailRole"));
    m_state = addRow(form, tr("State"), QLatin1StringView("detailState"));
    m_created = addRow(form, tr("Created"), QLatin1StringView("detailCreated"));
    m_lastSignIn = addRow(form, tr("Last sign-in"), QLatin1StringView("detailLastSignIn"));
    m_id = addRow(form, tr("Id"), QLatin1StringView("detailId"));
    // Never more than two lines: the form, measured before its column is as narrow as it becomes, makes no room for a third.
    m_id->setMinimumWidth(m_id->fontMetrics().horizontalAdvance(QStringLiteral("dddddddd-dddd-dddd-")));
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins({});
    person->setSpacing(metrics::section);
    person->addLayout(header);
    person->addLayout(form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::section);
    column->addWidget(m_nobody);
    column->addWidget(m_person);
    column->addStretch();
    setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    clear();
}

Label *UserDetails::addRow(QFormLayout *form, const QString &name, QLatin1StringView objectName)
{
    auto *value = (new Label)->wrapped();
    value->setObjectName(objectName);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(new Label(name, TextRole::Dim), value);
    return value;
}

void UserDetails::display(const api::UserView &user)
{
    m_avatar->setUser(user);
    m_name->setText(user.fullName.value_or(user.username));
    m_address->setText(user.email.value_or(QString()));
    m_address->setVisible(user.email.has_value());
    m_username->setText(user.username);
    m_role->setText(UsersModel::roleText(user));
    m_state->setText(UsersModel::stateText(user));
    m_state->setRole(user.disabled ? TextRole::Bad : TextRole::Good);
    m_created->setText(dateText(user.createdAt));
    m_lastSignIn->setText(UsersModel::lastSignInText(user));
    // A place to break, for narrow columns; invisible, and not part of what is searched or copied elsewhere.
    m_id->setText(toText(user.id).replace(u'-', QStringLiteral("-\u200b")));
    m_nobody->hide();
    m_person->show();
}

void UserDetails::clear()
{
    m_person->hide();
    m_nobody->show();
}

void UserDetails::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.setPen(tokens.line);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace sallyport::ui
