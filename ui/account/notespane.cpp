// SPDX-License-Identifier: Apache-2.0
#include "ui/account/notespane.h"

#include "ui/account/noterow.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/spinner.h"
#include "ui/common/textfield.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport::ui {

NotesPane::NotesPane(Session &session, QWidget *parent)
    : QWidget(parent),
      m_notebook(session),
      m_count(new Label({}, TextRole::Dim)),
      m_bar(new MessageBar),
      m_newText(new TextField(tr("New note"))),
      m_add(new Button(Button::Kind::Primary, tr("&Add"))),
      m_spinner(new Spinner(tr("Loading your notes"))),
      m_empty(makeEmptyState()),
      m_list(makeList())
{
    m_newText->setObjectName(QStringLiteral("newNote"));
    m_newText->setPlaceholderText(tr("Write a note…"));
    m_newText->setMaxLength(10'000);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setAccessibleName(tr("Add note"));
    m_add->setGlyph(Icon::Plus);
    m_count->setObjectName(QStringLiteral("noteCount"));
    layOut();
    connectParts();
    connect(&session, &Session::stateChanged, this, [this, &session] {
        if (session.user() && m_notebook.status() == Notebook::Status::Failed)
            m_notebook.load();
    });
}

QWidget *NotesPane::makeEmptyState()
{
    auto *empty = new Card;
    empty->setObjectName(QStringLiteral("noNotes"));
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(metrics::section, metrics::margin, metrics::section, metrics::margin);
    column->setSpacing(metrics::gap);
    auto *picture = new IconLabel(Icon::Note, 36);
    picture->setRole(QPalette::PlaceholderText);
    auto *title = (new Label(tr("No notes yet"), TextRole::Body, Label::Size::Title))->wrapped();
    title->setAlignment(Qt::AlignCenter);
    auto *text = (new Label(tr("Write the first one above. Only you can see your notes."), TextRole::Dim))->wrapped();
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(text);
    return empty;
}

QWidget *NotesPane::makeList()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 4, 1, 4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("notes"));
    content->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addStretch();
    scroll->setWidget(content);
    column->addWidget(scroll);
    return card;
}

void NotesPane::layOut()
{
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics::gap);
    header->addWidget(new Label(tr("Your notes"), TextRole::Body, Label::Size::Title));
    header->addWidget(m_count);
    header->addStretch();
    auto *newNote = new QHBoxLayout;
    newNote->setSpacing(metrics::gap);
    newNote->addWidget(m_newText, 1);
    newNote->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space);
    column->addLayout(header);
    column->addLayout(newNote);
    column->addWidget(m_bar);
    column->addWidget(m_spinner, 0, Qt::AlignHCenter);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    setTabOrder(m_newText, m_add);
    setFocusProxy(m_newText);
}

void NotesPane::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &NotesPane::add);
    connect(m_newText, &QLineEdit::returnPressed, this, &NotesPane::add);
    connect(m_bar, &MessageBar::actionTriggered, this, &NotesPane::runBarAction);
    connect(&m_notebook, &Notebook::changed, this, &NotesPane::showNotes);
    connect(&m_notebook, &Notebook::removed, this, &NotesPane::offerUndo);
    connect(&m_notebook, &Notebook::added, this, [this] {
        m_newText->clear();
        m_bar->clear();
    });
    connect(&m_notebook, &Notebook::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::InvalidToken || error.code == ErrorCode::InvalidGrant)
            return showNotes(); // the window says it, and how to go on
        m_removed.reset();
        m_bar->say(MessageBar::Kind::Error, errorText(error));
        showNotes();
    });
}

void NotesPane::add()
{
    const QString text = m_newText->text().trimmed();
    if (text.isEmpty())
        return m_newText->setFocus(Qt::OtherFocusReason);
    m_notebook.add(text);
}

void NotesPane::showNotes()
{
    const auto status = m_notebook.status();
    const bool any = !m_notebook.notes().isEmpty();
    if (status == Notebook::Status::Loading && !any)
        m_spinner->start();
    else
        m_spinner->stop();
    m_spinner->setVisible(status == Notebook::Status::Loading && !any);
    m_empty->setVisible(status == Notebook::Status::Ready && !any);
    m_list->setVisible(any);
    m_count->setText(any ? QLocale().toString(m_notebook.notes().size()) : QString());
    if (status == Notebook::Status::Failed)
        m_bar->say(MessageBar::Kind::Error, errorText(m_notebook.error()), tr("Try again"));
    else if (status == Notebook::Status::Loading)
        m_bar->clear();
    syncRows();
}

/// Rows stay with their notes, so that nobody loses the keyboard or a half-written text while the list changes around it.
void NotesPane::syncRows()
{
    const auto &notes = m_notebook.notes();
    m_shown.removeIf([&](NoteRow *row) {
        const bool gone = std::ranges::find(notes, row->id(), &api::NoteView::id) == notes.end();
        if (gone) {
            row->hide();
            row->deleteLater();
        }
        return gone;
    });
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const auto found = std::ranges::find(m_shown, notes[i].id, &NoteRow::id);
        if (found != m_shown.end()) {
            (*found)->display(notes[i]);
            continue;
        }
        NoteRow *row = makeRow(notes[i]);
        m_shown.insert(std::min(i, m_shown.size()), row);
        m_rows->insertWidget(int(i), row);
        if (i > 0)
            setTabOrder(m_shown[i - 1], row);
    }
}

NoteRow *NotesPane::makeRow(const api::NoteView &note)
{
    auto *row = new NoteRow(note);
    connect(row, &NoteRow::completedChanged, &m_notebook, &Notebook::changeCompleted);
    connect(row, &NoteRow::textChanged, &m_notebook, &Notebook::changeText);
    connect(row, &NoteRow::removeRequested, &m_notebook, &Notebook::remove);
    return row;
}

void NotesPane::offerUndo(const api::NoteView &note)
{
    m_removed = note;
    m_bar->say(MessageBar::Kind::Notice, tr("Note deleted."), tr("Undo"));
    m_newText->setFocus(Qt::OtherFocusReason);
}

void NotesPane::runBarAction()
{
    if (!m_removed)
        return m_notebook.load();
    m_notebook.add(m_removed->text, m_removed->completed);
    m_removed.reset();
    m_bar->clear();
}

} // namespace sallyport::ui
