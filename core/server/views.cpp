// SPDX-License-Identifier: Apache-2.0
#include "core/server/views.h"

#include "core/auth/accesstoken.h"
#include "core/auth/base64url.h"

#include <algorithm>

namespace sallyport {

namespace {

QString kindName(StoredSession::Kind kind)
{
    switch (kind) {
    case StoredSession::Kind::Tokens: return QStringLiteral("tokens");
    case StoredSession::Kind::Browser: return QStringLiteral("browser");
    }
    Q_UNREACHABLE();
}

} // namespace

api::UserView toView(const User &user)
{
    return {.id = user.id,
            .username = user.username,
            .email = user.email,
            .fullName = user.fullName,
            .disabled = user.disabled,
            .roles = roleNames(user.role),
            .createdAt = user.createdAt,
            .lastSignInAt = user.lastSignInAt,
            .passwordChangedAt = user.passwordChangedAt};
}

api::UserPageView toView(const UserPage &page)
{
    return {.items = toViews(page.users), .nextCursor = page.next.isEmpty() ? std::nullopt : std::optional(page.next), .total = page.total};
}

Role roleNamed(QStringView name)
{
    return name == u"admin" ? Role::Administrator : Role::User;
}

api::NoteView toView(const Note &note)
{
    return {.id = note.id, .text = note.text, .completed = note.completed, .createdAt = note.createdAt};
}

api::PeriodView toView(const PeriodCounts &counts)
{
    return {.at = counts.at,
            .signIns = counts.signIns,
            .failures = counts.failures,
            .newUsers = counts.newUsers,
            .activeSessions = counts.activeSessions};
}

api::AuditRecordView toView(const AuditRecord &record)
{
    const AuditEvent &event = record.event;
    return {.id = record.number,
            .at = event.at,
            .action = actionName(event.action),
            .actorId = event.actor.userId,
            .actor = event.actor.name,
            .subjectId = event.subjectId,
            .subject = event.subjectName,
            .address = event.actor.client.address,
            .device = event.actor.client.device,
            .requestId = event.actor.client.requestId,
            .details = event.details,
            .previousHash = QString::fromLatin1(toBase64Url(record.previousHash)),
            .hash = QString::fromLatin1(toBase64Url(record.hash))};
}

api::SessionView toView(const StoredSession &session, const std::optional<QUuid> &current)
{
    return {.id = session.id,
            .name = session.device,
            .kind = kindName(session.kind),
            .address = session.address,
            .scope = session.scopes.toText(),
            .remembered = session.remembered,
            .current = session.id == current,
            .createdAt = session.createdAt,
            .lastSeenAt = session.lastSeenAt,
            .expiresAt = std::min(session.idleExpiresAt, session.expiresAt)};
}

api::AuditRecordView toOwnersView(const AuditRecord &record, const QUuid &owner)
{
    api::AuditRecordView view = toView(record);
    if (view.actorId && *view.actorId != owner) {
        view.address.clear();
        view.device.clear();
    }
    return view;
}

api::SessionListView toViews(const QList<StoredSession> &sessions, const std::optional<QUuid> &current)
{
    api::SessionListView list;
    for (const StoredSession &session : sessions)
        list.items.append(toView(session, current));
    return list;
}

} // namespace sallyport
