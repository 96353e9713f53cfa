// SPDX-License-Identifier: Apache-2.0
#include "core/server/notehandlers.h"

#include "core/api/noteendpoints.h"
#include "core/server/views.h"

namespace sallyport {

void addNoteHandlers(Router &router, const Services &services)
{
    Notes &notes = services.notes;
    router.on(api::myItems, [&notes](const SignedInUser &caller) -> Result<QList<api::ItemView>> {
        const auto mine = notes.list(caller.user().id);
        if (!mine)
            return failure(mine);
        QList<api::ItemView> items;
        for (const Note &note : *mine)
            items.append({.itemId = note.id, .owner = caller.user().username, .text = note.text, .completed = note.completed});
        return items;
    });
    router.on(api::listNotes, [&notes](const UserOrVisitor &caller) -> Result<QList<api::NoteView>> {
        const auto mine = notes.list(caller.owner());
        if (!mine)
            return failure(mine);
        return toViews(*mine);
    });
    router.on(api::createNote, [&notes](const UserOrVisitor &caller, api::NoteInput in) {
        return viewOf(notes.add(caller.owner(), in.text, in.completed));
    });
    router.on(api::readNote,
              [&notes](const SignedInUser &caller, api::NoteReference in) { return viewOf(notes.read(caller.user().id, in.id)); });
    router.on(api::changeNote, [&notes](const SignedInUser &caller, api::NoteChange in) {
        return viewOf(notes.change(caller.user().id, in.id, in.text, in.completed));
    });
    router.on(api::deleteNote,
              [&notes](const SignedInUser &caller, api::NoteReference in) { return notes.remove(caller.user().id, in.id); });
}

} // namespace sallyport
