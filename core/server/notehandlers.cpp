// SPDX-License-Identifier: Apache-2.0
#include "core/server/notehandlers.h"

#include "core/api/endpoints.h"
#include "core/server/views.h"

namespace sallyport {

namespace {

Result<api::NoteView> viewOf(const Result<Note> &note)
{
    if (!note)
        return failure(note);
    return toView(*note);
}

} // namespace

void addNoteHandlers(Router &router, Notes &notes)
{
    router.on(api::listNotes, [&](const UserOrVisitor &caller) -> Result<QList<api::NoteView>> {
        auto mine = notes.list(caller.owner());
        if (!mine)
            return failure(mine);
        QList<api::NoteView> views;
        for (const Note &note : std::as_const(*mine))
            views.append(toView(note));
        return views;
    });
    router.on(api::createNote,
              [&](const UserOrVisitor &caller, api::NoteInput in) { return viewOf(notes.add(caller.owner(), in.text, in.completed)); });
    router.on(api::readNote,
              [&](const SignedInUser &caller, api::NoteReference in) { return viewOf(notes.read(caller.user().id, in.id)); });
    router.on(api::changeNote, [&](const SignedInUser &caller, api::NoteChange in) {
        return viewOf(notes.change(caller.user().id, in.id, in.text, in.completed));
    });
    router.on(api::deleteNote, [&](const SignedInUser &caller, api::NoteReference in) { return notes.remove(caller.user().id, in.id); });
}

} // namespace sallyport
