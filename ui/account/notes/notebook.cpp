// SPDX-License-Identifier: Apache-2.0
#include "ui/account/notes/notebook.h"

#include "core/client/whendone.h"

#include <algorithm>

namespace sallyport::ui {

Notebook::Notebook(Session &session, QObject *parent) : QObject(parent), m_session(session)
{ }

void Notebook::load()
{
    m_status = Status::Loading;
    Q_EMIT changed();
    fetch();
}

void Notebook::fetch()
{
    whenDone(m_session.call(api::listNotes), this, [this, changes = m_changes](Result<QList<api::NoteView>> notes) {
        if (notes && changes != m_changes)
            return fetch(); // it may be from before a change that was answered sooner
        m_status = notes ? Status::Ready : Status::Failed;
        if (notes)
            m_notes = std::move(*notes);
        else
            m_error = failure(notes);
        std::ranges::stable_sort(m_notes, std::greater{}, &api::NoteView::createdAt);
        Q_EMIT changed();
    });
}

void Notebook::add(const QString &text)
{
    create(Act::Add, {.text = text, .completed = false});
}

void Notebook::restore(const api::NoteView &note)
{
    create(Act::Restore, {.text = note.text, .completed = note.completed});
}

void Notebook::create(Act act, api::NoteInput text)
{
    whenDone(m_session.call(api::createNote, text), this, [this, act, text](const Result<api::NoteView> &note) {
        if (!note)
            return Q_EMIT failed(act, note.error());
        ++m_changes;
        const auto found = std::ranges::find(m_notes, note->id, &api::NoteView::id);
        if (found == m_notes.end()) // otherwise a list that was asked for earlier had it already
            m_notes.prepend(*note);
        if (act == Act::Add)
            Q_EMIT added(text.text);
        else
            Q_EMIT restored();
        Q_EMIT changed();
    });
}

void Notebook::changeText(const QUuid &id, const QString &text)
{
    change({.id = id, .text = text, .completed = {}});
}

void Notebook::changeCompleted(const QUuid &id, bool completed)
{
    change({.id = id, .text = {}, .completed = completed});
}

void Notebook::change(api::NoteChange change)
{
    whenDone(m_session.call(api::changeNote, std::move(change)), this, [this](const Result<api::NoteView> &note) {
        if (!note)
            return Q_EMIT failed(Act::Change, note.error());
        ++m_changes;
        const auto found = std::ranges::find(m_notes, note->id, &api::NoteView::id);
        if (found != m_notes.end())
            *found = *note;
        Q_EMIT changed();
    });
}

void Notebook::remove(const QUuid &id)
{
    whenDone(m_session.call(api::deleteNote, {.id = id}), this, [this, id](const Result<api::Nothing> &answer) {
        const auto found = std::ranges::find(m_notes, id, &api::NoteView::id);
        if (!answer)
            return Q_EMIT failed(Act::Remove, answer.error());
        ++m_changes;
        if (found == m_notes.end())
            return;
        const api::NoteView note = *found;
        m_notes.erase(found);
        Q_EMIT changed();
        Q_EMIT removed(note);
    });
}

} // namespace sallyport::ui
