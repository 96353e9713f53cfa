// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importdecisions.h"

#include <algorithm>

namespace sallyport {

namespace {

using Kind = ImportOutcome::Kind;

bool isAbleAdministrator(const User &user)
{
    return user.role == Role::Administrator && !user.disabled;
}

Error alreadyHere(const ImportItem &item)
{
    return {.code = ErrorCode::Conflict,
            .detail = QStringLiteral("%1 (%2) is here already. --on-conflict skip or update would go on.")
                          .arg(item.row.user.username, item.place.toText())};
}

ImportDecision refused(const QString &reason)
{
    return {{Kind::Refused, reason}, {}};
}

/// Decides on one account after another, each knowing those before it.
class Decider
{
public:
    Decider(ImportDirectory &directory, const ImportRules &rules, const ImportKnowledge &known)
        : m_directory(directory),
          m_rules(rules),
          m_known(known)
    { }

    Result<ImportDecision> decide(const ImportItem &item)
    {
        const QUuid own = item.row.user.id;
        const bool isHere = item.keepsId && m_directory.hasId(own);
        QSet<QUuid> holders;
        for (const QString &key : {item.row.username.key, item.row.email ? item.row.email->key : item.row.username.key}) {
            if (const QUuid *holder = m_directory.holderOf(key); holder && !(isHere && *holder == own))
                holders.insert(*holder);
        }
        if (!isHere && holders.isEmpty())
            return addition(item);
        switch (m_rules.onConflict) {
        case ImportRules::OnConflict::Skip: return ImportDecision{{Kind::Skipped}, {}};
        case ImportRules::OnConflict::Fail: return alreadyHere(item);
        case ImportRules::OnConflict::Update: break;
        }
        if (isHere && !holders.isEmpty())
            return refused(QStringLiteral("Its name or its address is another account's here"));
        if (isHere)
            return update(item, own);
        return holders.size() == 1 ? updateByName(item, *holders.begin())
                                   : refused(QStringLiteral("Its name and its address belong to different accounts here"));
    }

private:
    QString lookalike(const ImportItem &item, const QUuid &id) const
    {
        const QString alike = m_directory.lookalikeOf(item.row.username, id);
        return alike.isEmpty() && item.row.email ? m_directory.lookalikeOf(*item.row.email, id) : alike;
    }

    ImportDecision addition(const ImportItem &item)
    {
        if (const QString alike = lookalike(item, item.row.user.id); !alike.isEmpty())
            return refused(QStringLiteral("It looks like %1, which is another account").arg(alike));
        m_directory.add(item.row);
        if (isAbleAdministrator(item.row.user))
            setAdministers(item.row.user.id, true);
        return {{Kind::Added}, {}};
    }

    ImportDecision updateByName(const ImportItem &item, const QUuid &id)
    {
        const auto found = m_directory.account(id);
        const auto other = found && m_known.claims ? m_known.claims->otherThan(item.place, found->user) : std::nullopt;
        if (!other)
            return update(item, id);
        return refused(QStringLiteral("This and %1 could both be %2 here: each has the id, the name or the address of that account")
                           .arg(other->toText(), found->user.username));
    }

    ImportDecision update(const ImportItem &item, const QUuid &id)
    {
        const auto before = m_directory.account(id);
        if (!before) // it came with this very batch
            return refused(QStringLiteral("It is in the source twice"));
        const User after = updatedUser(*before, item, m_rules, before->user.updatedAt);
        if (isAbleAdministrator(before->user) && !isAbleAdministrator(after) && !m_directory.hasOtherAdministrator(id))
            return refused(QStringLiteral("It is the last administrator here, which an import neither demotes nor disables"));
        if (const QString alike = lookalike(item, id); !alike.isEmpty())
            return refused(QStringLiteral("It looks like %1, which is another account").arg(alike));
        const bool changes = after != before->user || takesPassword(*before, item, m_rules) || !item.row.notes.isEmpty();
        if (changes && before->user.role == Role::Administrator && !m_rules.takesRoles && !m_rules.updatePasswords)
            return refused(
                QStringLiteral("It is an administrator here, whom only --keep-admins or --update-passwords lets an import change"));
        const QStringList freed = m_directory.change(before->user, after);
        for (const QString &key : m_known.foreseen ? freed : QStringList())
            m_known.foreseen->freed.insert(key, id);
        setAdministers(id, isAbleAdministrator(after));
        if (!changes)
            return {{Kind::Skipped}, {}};
        return {{Kind::Updated}, before};
    }

    void setAdministers(const QUuid &id, bool does)
    {
        m_directory.setAdministers(id, does);
        if (m_known.foreseen)
            m_known.foreseen->administers.insert(id, does);
    }

    ImportDirectory &m_directory;
    const ImportRules &m_rules;
    const ImportKnowledge m_known;
};

} // namespace

User updatedUser(const UserWithPassword &before, const ImportItem &item, const ImportRules &rules, Timestamp now)
{
    const User &source = item.row.user;
    User user = before.user;
    if (item.keepsId && source.id == user.id)
        user.username = source.username; // who was found by name or address keeps the name they have here
    if (source.email)
        user.email = source.email;
    if (source.fullName)
        user.fullName = source.fullName;
    if (rules.takesRoles)
        user.role = source.role;
    user.disabled = user.disabled || source.disabled; // nobody is let in again who was shut out here
    if (source.lastSignInAt)
        user.lastSignInAt = std::max(user.lastSignInAt, source.lastSignInAt);
    user.updatedAt = now;
    return user;
}

bool takesPassword(const UserWithPassword &before, const ImportItem &item, const ImportRules &rules)
{
    if (!rules.takesPasswords || !item.hasPassword || item.row.passwordHash == before.passwordHash)
        return false;
    return rules.updatePasswords || (item.passwordSetAt && *item.passwordSetAt > before.user.passwordChangedAt);
}

Result<QList<ImportDecision>> decideImport(Connection &connection, const ImportBatch &batch, const ImportRules &rules,
                                           const ImportKnowledge &known)
{
    ImportDirectory directory;
    if (Result<> loaded = directory.load(connection, batch); !loaded)
        return failure(std::move(loaded));
    if (known.foreseen)
        directory.apply(*known.foreseen);
    Decider decider(directory, rules, known);
    QList<ImportDecision> decisions;
    decisions.reserve(batch.accounts.size());
    for (const ImportItem &item : batch.accounts) {
        Result<ImportDecision> decision = decider.decide(item);
        if (!decision)
            return failure(std::move(decision));
        decisions.append(std::move(*decision));
    }
    return decisions;
}

} // namespace sallyport
