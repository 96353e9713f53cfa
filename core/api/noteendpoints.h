// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/endpoint.h"
#include "core/api/notes.h"

/// The example of a protected resource.
namespace sallyport::api {

/// Bytes of a note: twelve for each character of its text, which JSON may write as two escapes, and what stands around it.
inline constexpr qsizetype noteBodyLimit = 128 * 1024;

inline constexpr Endpoint<Nothing, QList<ItemView>, Access::User> myItems{.verb = Verb::Get,
                                                                          .path = "/users/me/items/",
                                                                          .operation = "listMyItems",
                                                                          .summary = "My notes, in the tutorial's shape",
                                                                          .tag = "notes",
                                                                          .lane = Lane::Database,
                                                                          .scope = Scope::Notes};
inline constexpr Endpoint<Nothing, QList<NoteView>, Access::UserOrVisitor> listNotes{.verb = Verb::Get,
                                                                                     .path = "/notes/",
                                                                                     .operation = "listNotes",
                                                                                     .summary = "My notes",
                                                                                     .tag = "notes",
                                                                                     .lane = Lane::Database,
                                                                                     .scope = Scope::Notes};
inline constexpr Endpoint<NoteInput, NoteView, Access::UserOrVisitor> createNote{.verb = Verb::Post,
                                                                                 .path = "/notes/",
                                                                                 .operation = "createNote",
                                                                                 .summary = "Write a note",
                                                                                 .tag = "notes",
                                                                                 .lane = Lane::Database,
                                                                                 .bodyLimit = noteBodyLimit,
                                                                                 .scope = Scope::Notes};
inline constexpr Endpoint<NoteReference, NoteView, Access::User> readNote{.verb = Verb::Get,
                                                                          .path = "/notes/{id}",
                                                                          .operation = "readNote",
                                                                          .summary = "Read a note",
                                                                          .tag = "notes",
                                                                          .scope = Scope::Notes,
                                                                          .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<NoteChange, NoteView, Access::User> changeNote{.verb = Verb::Patch,
                                                                         .path = "/notes/{id}",
                                                                         .operation = "changeNote",
                                                                         .summary = "Change a note",
                                                                         .tag = "notes",
                                                                         .lane = Lane::Database,
                                                                         .bodyLimit = noteBodyLimit,
                                                                         .scope = Scope::Notes,
                                                                         .errors = ErrorSet::of(ErrorCode::NotFound)};
inline constexpr Endpoint<NoteReference, Nothing, Access::User> deleteNote{.verb = Verb::Delete,
                                                                           .path = "/notes/{id}",
                                                                           .operation = "deleteNote",
                                                                           .summary = "Delete a note",
                                                                           .tag = "notes",
                                                                           .status = 204,
                                                                           .lane = Lane::Database,
                                                                           .scope = Scope::Notes,
                                                                           .errors = ErrorSet::of(ErrorCode::NotFound)};

} // namespace sallyport::api
