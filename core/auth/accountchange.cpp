// SPDX-License-Identifier: Apache-2.0
#include "core/auth/accountchange.h"

#include "core/auth/accountrules.h"

#include <QJsonArray>

namespace sallyport {

namespace {

template<class T>
void dropIfSame(std::optional<T> &change, const T &now)
{
    if (change && *change == now)
        change.reset();
}

} // namespace

Result<UserChange> effectiveChange(const User &user, UserChange change)
{
    dropIfSame(change.username, user.username);
    dropIfSame(change.email, user.email);
    dropIfSame(change.fullName, user.fullName);
    dropIfSame(change.role, user.role);
    dropIfSame(change.disabled, user.disabled);
    const bool setsEmail = change.email && *change.email;
    const bool setsFullName = change.fullName && *change.fullName;
    // A name that stays is put in for none, so that it is not looked at.
    auto names = checkAccountNames({.username = change.username.value_or(QStringLiteral("unchanged")),
                                    .email = setsEmail ? *change.email : std::nullopt,
                                    .fullName = setsFullName ? *change.fullName : std::nullopt});
    if (!names)
        return failure(names);
    if (change.username)
        change.username = names->username;
    if (setsEmail)
        change.email = names->email;
    if (setsFullName)
        change.fullName = names->fullName;
    // Normalised they may be what they were.
    dropIfSame(change.username, user.username);
    dropIfSame(change.email, user.email);
    dropIfSame(change.fullName, user.fullName);
    return change;
}

bool changesNothing(const UserChange &change)
{
    return !change.username && !change.email && !change.fullName && !change.role && !change.disabled;
}

QList<AuditEvent> eventsOf(const UserChange &change, Timestamp at, const Actor &actor, const User &subject)
{
    QList<AuditEvent> events;
    QJsonArray fields;
    for (const auto &[changed, name] : {std::pair(change.username.has_value(), "username"),
                                        {change.email.has_value(), "email"},
                                        {change.fullName.has_value(), "full_name"}}) {
        if (changed)
            fields.append(QString::fromLatin1(name));
    }
    if (!fields.isEmpty())
        events.append(auditEvent(AuditAction::UserChanged, at, actor, subject, {{QStringLiteral("fields"), fields}}));
    if (change.role) {
        events.append(auditEvent(AuditAction::RoleChanged, at, actor, subject,
                                 {{QStringLiteral("from"), auditedRole(subject.role)}, {QStringLiteral("to"), auditedRole(*change.role)}}));
    }
    if (change.disabled)
        events.append(auditEvent(*change.disabled ? AuditAction::UserDisabled : AuditAction::UserEnabled, at, actor, subject));
    return events;
}

QString auditedRole(Role role)
{
    switch (role) {
    case Role::User: return QStringLiteral("user");
    case Role::Administrator: return QStringLiteral("admin");
    }
    Q_UNREACHABLE();
}

} // namespace sallyport
