// SPDX-License-Identifier: Apache-2.0
#include "ui/admin/users/sessionstab.h"

#include "core/client/whendone.h"
#include "ui/admin/sessions/endsessionquestion.h"
#include "ui/common/button.h"
#include "ui/common/datetext.h"
#include "ui/common/label.h"
#include "ui/common/translated.h"

#include <QPointer>
#include <QVBoxLayout>

namespace sallyport::ui {

SessionsTab::SessionsTab(Session &session, QWidget *parent)
    : UserTab(session, QStringLiteral("sessionsTab"), parent),
      m_nothing((new Label({}, TextRole::Dim))->wrapped())
{
    m_nothing->setObjectName(QStringLiteral("noSessions"));
    column()->addWidget(m_nothing);
    column()->addStretch();
    saying(m_nothing, [] { return tr("Not signed in anywhere."); });
}

void SessionsTab::display(const api::UserView &user)
{
    UserTab::display(user);
    m_nothing->hide();
    delete m_rows;
    m_rows = nullptr;
}

void SessionsTab::load()
{
    if (user().id.isNull())
        return;
    whenDone(session().call(api::userSessions, {.id = user().id}), this, [this, id = user().id](Result<api::SessionListView> answer) {
        if (!isAbout(id))
            return;
        if (!answer)
            return showFailure(answer.error());
        show(answer->items);
        Q_EMIT counted(answer->items.size());
    });
}

void SessionsTab::show(const QList<api::SessionView> &sessions)
{
    m_nothing->setVisible(sessions.isEmpty());
    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins({});
    list->setSpacing(metrics::wide);
    for (const auto &session : sessions)
        list->addWidget(makeRow(session));
    delete m_rows;
    m_rows = rows;
    column()->insertWidget(0, rows);
}

QWidget *SessionsTab::makeRow(const api::SessionView &session)
{
    auto *row = new QWidget;
    const auto nameText = [name = session.name] { return name.isEmpty() ? tr("Unknown device") : name; };
    const auto aboutText = [session] { return tr("%1, last used %2").arg(session.address, dateText(session.lastSeenAt)); };
    auto *name = saying((new Label)->wrapped(), nameText);
    name->setStrong(true);
    auto *about = saying((new Label({}, TextRole::Dim, Label::Size::Small))->wrapped(), aboutText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(about);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins({});
    across->addLayout(words, 1);
    if (session.current) {
        across->addWidget(saying(new Label({}, TextRole::Dim), [] { return tr("This one"); }), 0, Qt::AlignTop);
        return row;
    }
    auto *button = saying(new Button(Button::Kind::Secondary, {}), [] { return tr("End…"); });
    button->setObjectName(QStringLiteral("endSession"));
    button->setCompact(true);
    keepTranslated(button,
                   [button, nameText, aboutText] { button->setAccessibleDescription(nameText() + QStringLiteral(", ") + aboutText()); });
    connect(button, &QPushButton::clicked, this, [this, session] { end(session); });
    across->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void SessionsTab::end(const api::SessionView &ended)
{
    const api::OpenSessionView open{.session = ended, .userId = user().id, .username = user().username};
    askToEndSession(session(), open, window(), [self = QPointer(this), id = user().id](const Phrase &text) {
        if (!self || !self->isAbout(id))
            return;
        Q_EMIT self->said(text);
        self->load();
    });
}

} // namespace sallyport::ui
