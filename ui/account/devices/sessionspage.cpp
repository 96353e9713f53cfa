// SPDX-License-Identifier: Apache-2.0
#include "ui/account/devices/sessionspage.h"

#include "ui/account/devices/sessionrow.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/messagebar.h"
#include "ui/common/tokens.h"
#include "ui/common/translated.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/states/skeletonrows.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

SessionsPage::SessionsPage(Session &session, QWidget *parent)
    : AccountPage([] { return tr("Sessions"); },
                  [] { return tr("Where you are signed in. End what you do not know, and change your password then."); }, parent),
      m_list(session),
      m_loading(new SkeletonRows(tr("Loading your sessions"), 3)),
      m_card(new Card),
      m_rows(new QVBoxLayout(m_card)),
      m_endOthers(new Button(Button::Kind::Secondary, {}))
{
    m_card->setObjectName(QStringLiteral("sessions"));
    m_endOthers->setObjectName(QStringLiteral("endOtherSessions"));
    layOut();
    connect(&m_list, &SessionList::changed, this, &SessionsPage::showSessions);
    connect(&m_list, &SessionList::ended, this,
            [this](int count) { bar()->say(MessageBar::Kind::Success, [count] { return tr("%n session(s) ended.", nullptr, count); }); });
    connect(&m_list, &SessionList::failed, this, [this](const Error &error) {
        if (!isSessionOver(error))
            bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    });
    connect(bar(), &MessageBar::actionTriggered, &m_list, &SessionList::load);
    connect(m_endOthers, &QPushButton::clicked, this, &SessionsPage::askToEndOthers);
    keepTranslated(this, [this] {
        m_loading->setAccessibleName(tr("Loading your sessions"));
        m_endOthers->setText(tr("End all &other sessions…"));
    });
    setFocusProxy(m_endOthers);
}

void SessionsPage::layOut()
{
    m_rows->setContentsMargins(0, metrics::gap, 0, metrics::gap);
    m_rows->setSpacing(0);
    m_loading->setRowHeight(metrics::control + metrics::section);
    column()->addWidget(m_loading);
    column()->addWidget(m_card);
    column()->addWidget(m_endOthers, 0, Qt::AlignLeft);
    column()->addStretch();
    m_card->hide();
    m_endOthers->hide();
}

void SessionsPage::showSessions()
{
    const auto status = m_list.status();
    const bool any = !m_list.sessions().isEmpty();
    m_loading->setLoading(status == SessionList::Status::Loading && !any);
    m_card->setVisible(any);
    m_endOthers->setVisible(m_list.others() > 0);
    if (status == SessionList::Status::Failed)
        sayNotRead(m_list.error());
    else if (status == SessionList::Status::Ready && bar()->kind() == MessageBar::Kind::Error)
        bar()->clear();
    syncRows();
}

/// Rows stay with their sessions, so that nobody loses the keyboard while the list is read anew.
void SessionsPage::syncRows()
{
    const auto &sessions = m_list.sessions();
    m_shown.removeIf([&](SessionRow *row) {
        const bool gone = std::ranges::find(sessions, row->id(), &api::SessionView::id) == sessions.end();
        if (gone) {
            row->hide();
            row->deleteLater();
        }
        return gone;
    });
    for (const api::SessionView &session : sessions) {
        const auto found = std::ranges::find(m_shown, session.id, &SessionRow::id);
        if (found != m_shown.end()) {
            (*found)->display(session);
            continue;
        }
        auto *row = new SessionRow(session);
        connect(row, &SessionRow::endRequested, this, &SessionsPage::askToEnd);
        m_rows->addWidget(row);
        m_shown.append(row);
    }
}

void SessionsPage::ask(const Question &question, const std::function<void()> &act)
{
    auto *dialog = new ConfirmDialog(question, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [dialog, act] {
        dialog->accept();
        act();
    });
    dialog->open();
}

void SessionsPage::askToEnd(const api::SessionView &session)
{
    ask({.title = [] { return tr("End this session?"); },
         .object = [session] { return tr("%1 at %2").arg(session.name.isEmpty() ? tr("Unknown device") : session.name, session.address); },
         .text = [] { return tr("Whoever uses it has to sign in again."); },
         .act = [] { return tr("End session"); },
         .busy = [] { return tr("Ending…"); }},
        [this, id = session.id] { m_list.end(id); });
}

void SessionsPage::askToEndOthers()
{
    ask({.title = [] { return tr("End all other sessions?"); },
         .object = [count = int(m_list.others())] { return tr("%n session(s)", nullptr, count); },
         .text = [] { return tr("Everything but this window has to sign in again."); },
         .act = [] { return tr("End sessions"); },
         .busy = [] { return tr("Ending…"); }},
        [this] { m_list.endOthers(); });
}

} // namespace sallyport::ui
