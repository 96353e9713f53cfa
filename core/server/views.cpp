// SPDX-License-Identifier: Apache-2.0
#include "core/server/views.h"

#include "core/auth/accesstoken.h"

namespace sallyport {

api::UserView toView(const User &user)
{
    return {.id = user.id,
            .username = user.username,
            .email = user.email,
            .fullName = user.fullName,
            .disabled = user.disabled,
            .roles = roleNames(user.role),
            .createdAt = user.createdAt,
            .lastSignInAt = user.lastSignInAt};
}

api::NoteView toView(const Note &note)
{
    return {.id = note.id, .text = note.text, .completed = note.completed, .createdAt = note.createdAt};
}

} // namespace sallyport
