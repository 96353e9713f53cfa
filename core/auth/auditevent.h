// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/actor.h"
#include "core/auth/user.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QJsonObject>

#include <array>

namespace sallyport {

/// What can happen to accounts that has to be found again later (OWASP ASVS 4.0.3, 7.1.3 and 7.2).
enum class AuditAction {
    SignIn,
    SignInFailed,
    SignInThrottled, ///< too many wrong passwords: told once for each delay, not for each try in it
    SignUpThrottled, ///< too many new accounts or names from a network: told as SignInThrottled
    SignOut, ///< one session, by its owner or an administrator
    SignOutEverywhere, ///< all sessions, or all but one
    RefreshReused, ///< a spent refresh token came back; its session was ended
    UserCreated,
    UserChanged,
    UserDisabled,
    UserEnabled,
    RoleChanged,
    UserDeleted,
    UserUnlocked,
    PasswordChanged, ///< by its owner, who knew the old one
    PasswordReset, ///< by an administrator or on the command line
    DataExported,
    KeyRotated,
    KeyRetired,
    MasterKeyRotated, ///< everything sealed with the old master key was sealed anew
    UsersImported, ///< a part of an import, with its number of accounts: not one record for each
    UsersExported,
    BackupMade,
    BackupRestored,
};

inline constexpr std::array allAuditActions{
    AuditAction::SignIn,          AuditAction::SignInFailed,      AuditAction::SignInThrottled,
    AuditAction::SignOut,         AuditAction::SignOutEverywhere, AuditAction::RefreshReused,
    AuditAction::UserCreated,     AuditAction::UserChanged,       AuditAction::UserDisabled,
    AuditAction::UserEnabled,     AuditAction::RoleChanged,       AuditAction::UserDeleted,
    AuditAction::UserUnlocked,    AuditAction::PasswordChanged,   AuditAction::PasswordReset,
    AuditAction::DataExported,    AuditAction::KeyRotated,        AuditAction::KeyRetired,
    AuditAction::SignUpThrottled, AuditAction::MasterKeyRotated,  AuditAction::UsersImported,
    AuditAction::UsersExported,   AuditAction::BackupMade,        AuditAction::BackupRestored,
};

/// In snake_case, as stored and on the wire: `sign_in_failed`.
QLatin1StringView actionName(AuditAction action);
std::optional<AuditAction> auditActionFromName(QStringView name);

/// One thing that happened: who did what to whom, from where, when, in which request. Never holds a secret, nor what was typed as a name
/// that does not exist: it may be a password.
struct AuditEvent
{
    AuditAction action;
    Timestamp at;
    Actor actor;
    std::optional<QUuid> subjectId; ///< the account it was done to; kept when that is deleted
    QString subjectName;
    QJsonObject details; ///< names of changed fields, why a sign-in failed, which session
};

/// An event about an account.
AuditEvent auditEvent(AuditAction action, Timestamp at, const Actor &actor, const User &subject, QJsonObject details = {});

/// An event as it is kept: numbered without gaps, and chained to the one before it.
struct AuditRecord
{
    qint64 number = 0;
    AuditEvent event;
    QByteArray previousHash;
    QByteArray hash; ///< chainedHash(previousHash, number, event)
};

/// SHA-256 over the previous hash, the number and every field of the event: whoever changes, removes or inserts a record breaks the chain.
QByteArray chainedHash(const QByteArray &previousHash, qint64 number, const AuditEvent &event);

} // namespace sallyport
