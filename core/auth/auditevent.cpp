// SPDX-License-Identifier: Apache-2.0
#include "core/auth/auditevent.h"

#include "core/auth/base64url.h"
#include "core/base/uuid.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sallyport {

namespace {

QJsonValue idOrNull(const std::optional<QUuid> &id)
{
    return id ? QJsonValue(toText(*id)) : QJsonValue();
}

/// Half surrogate pairs and NUL become U+FFFD: every storage keeps what is left as it is.
QString validText(const QString &text)
{
    QString valid = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    return valid.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
}

} // namespace

QLatin1StringView actionName(AuditAction action)
{
    switch (action) {
    case AuditAction::SignIn: return QLatin1StringView("sign_in");
    case AuditAction::SignInFailed: return QLatin1StringView("sign_in_failed");
    case AuditAction::SignInThrottled: return QLatin1StringView("sign_in_throttled");
    case AuditAction::SignUpThrottled: return QLatin1StringView("sign_up_throttled");
    case AuditAction::SignOut: return QLatin1StringView("sign_out");
    case AuditAction::SignOutEverywhere: return QLatin1StringView("sign_out_everywhere");
    case AuditAction::RefreshReused: return QLatin1StringView("refresh_reused");
    case AuditAction::UserCreated: return QLatin1StringView("user_created");
    case AuditAction::UserChanged: return QLatin1StringView("user_changed");
    case AuditAction::UserDisabled: return QLatin1StringView("user_disabled");
    case AuditAction::UserEnabled: return QLatin1StringView("user_enabled");
    case AuditAction::RoleChanged: return QLatin1StringView("role_changed");
    case AuditAction::UserDeleted: return QLatin1StringView("user_deleted");
    case AuditAction::UserUnlocked: return QLatin1StringView("user_unlocked");
    case AuditAction::PasswordChanged: return QLatin1StringView("password_changed");
    case AuditAction::PasswordReset: return QLatin1StringView("password_reset");
    case AuditAction::DataExported: return QLatin1StringView("data_exported");
    case AuditAction::KeyRotated: return QLatin1StringView("key_rotated");
    case AuditAction::KeyRetired: return QLatin1StringView("key_retired");
    case AuditAction::MasterKeyRotated: return QLatin1StringView("master_key_rotated");
    case AuditAction::UsersImported: return QLatin1StringView("users_imported");
    case AuditAction::UsersExported: return QLatin1StringView("users_exported");
    case AuditAction::BackupMade: return QLatin1StringView("backup_made");
    case AuditAction::BackupRestored: return QLatin1StringView("backup_restored");
    }
    Q_UNREACHABLE();
}

std::optional<AuditAction> auditActionFromName(QStringView name)
{
    const auto *found = std::ranges::find_if(allAuditActions, [name](AuditAction action) { return name == actionName(action); });
    if (found == allAuditActions.end())
        return std::nullopt;
    return *found;
}

AuditEvent auditEvent(AuditAction action, Timestamp at, const Actor &actor, const User &subject, QJsonObject details)
{
    AuditEvent event{.action = action,
                     .at = at,
                     .actor = actor,
                     .subjectId = subject.id,
                     .subjectName = validText(subject.username),
                     .details = std::move(details)};
    for (QString *text : {&event.actor.name, &event.actor.client.address, &event.actor.client.device, &event.actor.client.requestId})
        *text = validText(*text);
    return event;
}

QByteArray chainedHash(const QByteArray &previousHash, qint64 number, const AuditEvent &event)
{
    // JSON keeps the fields apart whatever stands in them, and Qt sorts the keys of an object, so there is one spelling.
    const QJsonArray fields{QString::fromLatin1(toBase64Url(previousHash)),
                            number,
                            actionName(event.action),
                            qint64(event.at.time_since_epoch().count()),
                            idOrNull(event.actor.userId),
                            event.actor.name,
                            event.actor.client.address,
                            event.actor.client.device,
                            event.actor.client.requestId,
                            idOrNull(event.subjectId),
                            event.subjectName,
                            event.details};
    return QCryptographicHash::hash(QJsonDocument(fields).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

} // namespace sallyport
