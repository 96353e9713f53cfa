// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/accounts.h"
#include "core/api/notes.h"
#include "core/auth/note.h"
#include "core/auth/user.h"

namespace sallyport {

/// What the outside sees of what is stored.
api::UserView toView(const User &user);
api::NoteView toView(const Note &note);

} // namespace sallyport
