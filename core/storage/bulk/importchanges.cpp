// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importchanges.h"

#include "core/storage/engine/sqlvalue.h"
#include "core/storage/tables/identifiers.h"
#include "core/storage/tables/sessiontable.h"
#include "core/storage/tables/usercounts.h"
#include "core/storage/tables/usersearch.h"

namespace sallyport {

namespace {

std::optional<QString> optionalKey(const std::optional<QString> &text)
{
    return text ? std::optional(identifierKey(*text)) : std::nullopt;
}

Result<> storeUpdate(Connection &connection, const User &before, const User &after)
{
    const QString role = after.role == Role::Administrator ? QStringLiteral("administrator") : QStringLiteral("user");
    Result<> done = connection.perform(
        QStringLiteral("UPDATE users SET username = ?, username_key = ?, email = ?, email_key = ?, full_name = ?, full_name_key = ?, "
                       "role = ?, disabled = ?, updated_at = ?, last_sign_in_at = ? WHERE id = ?"),
        sqlValues(after.username, identifierKey(after.username), after.email, optionalKey(after.email), after.fullName,
                  optionalKey(after.fullName), role, after.disabled, after.updatedAt, after.lastSignInAt, after.id));
    if (done)
        done = releaseIdentifiers(connection, after.id);
    if (done)
        done = claimIdentifiers(connection, after);
    if (done)
        done = indexUser(connection, after);
    if (done)
        done = countUserChange(connection, before, after);
    if (done && after.disabled && !before.disabled) {
        if (const auto ended = endSessions(connection, after.id, std::nullopt, after.updatedAt, EndReason::Disabled); !ended)
            return failure(ended);
    }
    return done;
}

Result<> storePassword(Connection &connection, const ImportItem &item, const QUuid &id, Timestamp now)
{
    Result<> done = connection.perform(QStringLiteral("UPDATE users SET password_hash = ?, password_changed_at = ? WHERE id = ?"),
                                       sqlValues(QString::fromLatin1(item.row.passwordHash), item.passwordSetAt.value_or(now), id));
    if (!done)
        return done;
    const auto ended = endSessions(connection, id, std::nullopt, now, EndReason::PasswordChanged);
    return ended ? Result<>() : Result<>(failure(ended));
}

QList<Note> ownedBy(QList<Note> notes, const QUuid &owner)
{
    for (Note &note : notes)
        note.ownerId = owner;
    return notes;
}

} // namespace

ImportChanges::ImportChanges(const ImportBatch &batch, const QList<ImportDecision> &decisions) : m_notes(batch.notes)
{
    using Kind = ImportOutcome::Kind;
    m_additions.reserve(decisions.size());
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const ImportItem &item = batch.accounts[i];
        switch (decisions[i].outcome.kind) {
        case Kind::Added:
            m_additions.append(&item.row);
            m_notes += item.row.notes;
            break;
        case Kind::Updated:
            m_updates.append({&item, &*decisions[i].before});
            m_notes += ownedBy(item.row.notes, decisions[i].before->user.id);
            break;
        case Kind::Skipped:
        case Kind::Refused: break;
        }
    }
}

Result<qint64> ImportChanges::store(Connection &connection, const ImportRules &rules, Timestamp now) const
{
    for (const auto &[item, before] : m_updates) {
        Result<> done = storeUpdate(connection, before->user, updatedUser(*before, *item, rules, now));
        if (done && takesPassword(*before, *item, rules))
            done = storePassword(connection, *item, before->user.id, now);
        if (!done)
            return failure(std::move(done));
    }
    if (Result<> done = insertAccounts(connection, m_additions); !done)
        return failure(std::move(done));
    const Result<qint64> stored = insertNotes(connection, m_notes);
    return stored ? Result<qint64>(m_notes.size() - *stored) : stored;
}

} // namespace sallyport
