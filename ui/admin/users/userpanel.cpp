// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/userpanel.h"

#include "core/client/whendone.h"
#include "ui/admin/users/activitytab.h"
#include "ui/admin/users/profiletab.h"
#include "ui/admin/users/sessionstab.h"
#include "ui/common/avatar.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/translated.h"
#include "ui/controls/tabs.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/states/emptystate.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sallyport::ui {

UserPanel::UserPanel(Session &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_nobody(new EmptyState),
      m_person(new QWidget),
      m_avatar(new Avatar(44)),
      m_name((new Label({}, TextRole::Body, Label::Size::Title))->wrapped()),
      m_address((new Label({}, TextRole::Dim))->wrapped()),
      m_tabs(new Tabs({})),
      m_profile(new ProfileTab(session)),
      m_sessions(new SessionsTab(session)),
      m_activity(new ActivityTab(session))
{
    setObjectName(QStringLiteral("userDetails"));
    m_nobody->say(
        Icon::User, [] { return tr("Nobody selected"); }, [] { return tr("Select a user to see the details."); });
    m_name->setObjectName(QStringLiteral("detailName"));
    m_tabs->setObjectName(QStringLiteral("userTabs"));
    layOut();
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &UserPanel::openTab);
    connect(m_profile, &ProfileTab::changed, this, &UserPanel::takeChange);
    connect(m_profile, &ProfileTab::acted, this, [this](const Phrase &text) {
        reload();
        if (text)
            Q_EMIT said(text);
    });
    connect(m_sessions, &SessionsTab::counted, this, [this](qint64 count) { m_tabs->setCount(1, count); });
    for (auto *tab : {static_cast<UserTab *>(m_profile), static_cast<UserTab *>(m_sessions), static_cast<UserTab *>(m_activity)}) {
        connect(tab, &UserTab::refused, this, &UserPanel::refused);
        connect(tab, &UserTab::said, this, &UserPanel::said);
    }
    keepTranslated(this, [this] { retranslate(); });
    clear();
}

void UserPanel::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_address);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(metrics::focusRing, 0, 0, 0); // in line with the fields below
    header->setSpacing(metrics::space);
    header->addWidget(m_avatar, 0, Qt::AlignTop);
    header->addLayout(words, 1);
    m_tabs->addTab(m_profile, QString());
    m_tabs->addTab(m_sessions, QString());
    m_tabs->addTab(m_activity, QString());
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins({});
    person->setSpacing(metrics::wide);
    person->addLayout(header);
    person->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::section, metrics::section, metrics::section, metrics::wide);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_person, 1);
    setMinimumWidth(std::max(312, fontMetrics().averageCharWidth() * 44));
    setMaximumWidth(sizeHint().width());
}

QSize UserPanel::sizeHint() const
{
    return {std::max(352, fontMetrics().averageCharWidth() * 50), QFrame::sizeHint().height()};
}

void UserPanel::retranslate()
{
    setAccessibleName(tr("User details"));
    m_tabs->setName(tr("What is shown of the user"));
    m_tabs->setTabText(0, tr("Profile"));
    m_tabs->setTabText(1, tr("Sessions"));
    m_tabs->setTabText(2, tr("Activity"));
}

void UserPanel::showHeader(const api::UserView &user)
{
    m_avatar->setUser(user);
    m_name->setText(user.fullName.value_or(user.username));
    m_address->setText(user.email.value_or(QString()));
    m_address->setVisible(user.email.has_value());
}

void UserPanel::display(const api::UserView &user)
{
    m_id = user.id;
    showHeader(user);
    for (auto *tab : {static_cast<UserTab *>(m_profile), static_cast<UserTab *>(m_sessions), static_cast<UserTab *>(m_activity)})
        tab->display(user);
    m_tabs->setCount(1, -1);
    m_nobody->hide();
    m_person->show();
    m_sessions->load(); // for the number on its tab
    openTab();
}

void UserPanel::refreshFrom(const api::UserView &user)
{
    showHeader(user);
    m_profile->refreshFrom(user);
}

void UserPanel::reload()
{
    if (m_id.isNull())
        return;
    whenDone(m_session.call(api::readUser, {.id = m_id}), this, [this, id = m_id](const Result<api::UserView> &user) {
        if (id != m_id)
            return;
        if (user) {
            refreshFrom(*user);
            Q_EMIT changed(*user);
        } else if (user.error().code == ErrorCode::NotFound) {
            clear();
            Q_EMIT listChanged();
        }
    });
    m_sessions->load();
}

void UserPanel::openTab()
{
    if (m_tabs->currentWidget() == m_activity && !m_id.isNull())
        m_activity->load();
}

void UserPanel::takeChange(const api::UserView &user)
{
    showHeader(user);
    Q_EMIT changed(user);
    m_sessions->load(); // disabling ends them
}

void UserPanel::clear()
{
    m_id = {};
    m_profile->discard();
    m_person->hide();
    m_nobody->show();
}

bool UserPanel::hasUnsavedChanges() const
{
    return !m_id.isNull() && m_profile->hasChanges();
}

void UserPanel::settle(std::function<void()> go)
{
    if (!hasUnsavedChanges())
        return go();
    if (const auto *asking = window()->findChild<ConfirmDialog *>(); asking && asking->isVisible())
        return; // one that was answered may still be there
    auto *question = new ConfirmDialog({.title = [] { return tr("Discard what you changed?"); },
                                        .object = verbatim(m_name->text()),
                                        .text = [] { return tr("The profile has changes that are not saved."); },
                                        .act = [] { return tr("Discard"); },
                                        .busy = {}},
                                       window());
    connect(question, &ConfirmDialog::confirmed, this, [this, question, go] {
        m_profile->discard();
        question->accept();
        go();
    });
    question->open();
}

void UserPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.card);
    painter.setPen(tokens.line);
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace sallyport::ui
