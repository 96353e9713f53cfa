// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/audit.h"
#include "core/api/notes.h"
#include "core/api/sessions.h"

namespace sallyport::api {

/// All that is kept about a user, for themselves (GDPR, articles 15 and 20). The password's hash is not among it: it proves nothing to
/// its owner and helps who steals the file.
struct ExportView
{
    Timestamp exportedAt;
    UserView user;
    QList<SessionView> sessions;
    QList<NoteView> notes;
    QList<AuditRecordView> activity;

    static constexpr auto schemaName = "Export";
    static constexpr auto fields()
    {
        return std::tuple{
            field("exported_at", &ExportView::exportedAt), field("user", &ExportView::user),
            field("sessions", &ExportView::sessions),      field("notes", &ExportView::notes),
            field("activity", &ExportView::activity),
        };
    }
};

} // namespace sallyport::api
