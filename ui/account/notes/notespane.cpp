// SPDX-License-Identifier: Apache-2.0
#include "ui/account/notes/notespane.h"

#include "ui/account/notes/noterow.h"
#include "ui/account/sessionover.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messagebar.h"
#include "ui/common/textfield.h"
#include "ui/common/translated.h"
#include "ui/states/emptystate.h"
#include "ui/states/skeletonrows.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sallyport::ui {

NotesPane::NotesPane(Session &session, QWidget *parent)
    : AccountPage([] { return tr("Notes"); }, [] { return tr("Only you can see them."); }, parent),
      m_notebook(session),
      m_newText(new TextField({})),
      m_add(new Button(Button::Kind::Primary, {})),
      m_loading(new SkeletonRows(tr("Loading your notes"), 3)),
      m_empty(new EmptyState),
      m_list(new Card),
      m_rows(new QVBoxLayout(m_list)),
      m_count(new Label({}, TextRole::Dim, Label::Size::Small))
{
    setObjectName(QStringLiteral("notesPage"));
    m_newText->setObjectName(QStringLiteral("newNote"));
    m_newText->setMaxLength(10'000);
    m_add->setObjectName(QStringLiteral("addNote"));
    m_add->setGlyph(Icon::Plus);
    m_empty->setObjectName(QStringLiteral("noNotes"));
    m_empty->say(
        Icon::Note, [] { return tr("No notes yet"); }, [] { return tr("Write the first one above."); });
    m_list->setObjectName(QStringLiteral("notes"));
    m_count->setObjectName(QStringLiteral("noteCount"));
    layOut();
    connectParts();
    keepTranslated(this, [this] { translate(); });
    setFocusProxy(m_newText);
}

void NotesPane::translate()
{
    m_newText->setName(tr("New note"));
    m_newText->setPlaceholderText(tr("Write a note…"));
    m_add->setText(tr("&Add"));
    m_add->setAccessibleName(tr("Add note"));
    m_loading->setAccessibleName(tr("Loading your notes"));
    m_count->setText(tr("%n note(s)", nullptr, int(m_notebook.notes().size())));
}

void NotesPane::layOut()
{
    m_rows->setContentsMargins(1, 4, 1, 4);
    m_rows->setSpacing(0);
    m_loading->setRowHeight(metrics::control + metrics::gap);
    auto *newNote = new QHBoxLayout;
    newNote->setSpacing(metrics::gap);
    newNote->addWidget(m_newText, 1);
    newNote->addWidget(m_add);
    column()->addLayout(newNote);
    column()->addWidget(m_loading);
    column()->addWidget(m_empty);
    column()->addWidget(m_list);
    column()->addWidget(m_count);
    column()->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_empty, m_list, m_count})
        part->hide();
    setTabOrder(m_newText, m_add);
}

/// What is on the page is the truth but for changes from elsewhere; a half-written row is not disturbed.
void NotesPane::enter()
{
    m_notebook.load();
}

bool NotesPane::hasUnsavedChanges() const
{
    return !m_newText->text().trimmed().isEmpty() || std::ranges::any_of(m_shown, &NoteRow::hasChanges);
}

void NotesPane::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &NotesPane::add);
    connect(m_newText, &QLineEdit::returnPressed, this, &NotesPane::add);
    connect(bar(), &MessageBar::actionTriggered, this, &NotesPane::runBarAction);
    connect(&m_notebook, &Notebook::changed, this, &NotesPane::showNotes);
    connect(&m_notebook, &Notebook::removed, this, &NotesPane::offerUndo);
    connect(&m_notebook, &Notebook::added, this, &NotesPane::takeAdded);
    connect(&m_notebook, &Notebook::restored, this, [this] {
        m_isRestoring = false;
        clearBar();
    });
    connect(&m_notebook, &Notebook::failed, this, &NotesPane::showFailure);
}

/// Only what was sent goes from the field: more may have been typed meanwhile.
void NotesPane::takeAdded(const QString &text)
{
    m_add->setIdle();
    if (m_newText->text().trimmed() == text)
        m_newText->clear();
    clearBar();
}

void NotesPane::showFailure(Notebook::Act act, const Error &error)
{
    if (act == Notebook::Act::Add)
        m_add->setIdle();
    if (act == Notebook::Act::Restore)
        m_isRestoring = false;
    if (act == Notebook::Act::Restore && !isSessionOver(error)) {
        bar()->say(MessageBar::Kind::Error, errorPhrase(error), [] { return tr("Undo"); });
    } else if (!isSessionOver(error)) { // otherwise the window says it, and how to go on
        m_removed.reset();
        bar()->say(MessageBar::Kind::Error, errorPhrase(error));
    }
    showNotes();
}

/// What could be undone stands in the bar, and goes with it.
void NotesPane::clearBar()
{
    m_removed.reset();
    bar()->clear();
}

void NotesPane::add()
{
    const QString text = m_newText->text().trimmed();
    if (text.isEmpty())
        return m_newText->setFocus(Qt::OtherFocusReason);
    if (m_add->isBusy())
        return;
    m_add->setBusy([] { return tr("Adding…"); });
    m_notebook.add(text);
}

void NotesPane::showNotes()
{
    const auto status = m_notebook.status();
    const bool any = !m_notebook.notes().isEmpty();
    m_loading->setLoading(status == Notebook::Status::Loading && !any);
    m_empty->setVisible(status == Notebook::Status::Ready && !any);
    m_list->setVisible(any);
    m_count->setVisible(any);
    m_count->setText(tr("%n note(s)", nullptr, int(m_notebook.notes().size())));
    if (m_removed)
        return syncRows(); // the bar offers to bring it back
    if (status == Notebook::Status::Failed)
        sayNotRead(m_notebook.error());
    else if (status == Notebook::Status::Loading)
        bar()->clear();
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
    bar()->say(
        MessageBar::Kind::Notice, [] { return tr("Note deleted."); }, [] { return tr("Undo"); });
    m_newText->setFocus(Qt::OtherFocusReason);
}

void NotesPane::runBarAction()
{
    if (!m_removed)
        return m_notebook.load();
    if (!std::exchange(m_isRestoring, true))
        m_notebook.restore(*m_removed);
}

} // namespace sallyport::ui
