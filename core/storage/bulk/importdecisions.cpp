// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importdecisions.h"

#include "core/base/ascii.h"
#include "core/storage/bulk/jsonrows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sallyport {

namespace {

using Kind = ImportOutcome::Kind;

struct Holder
{
    QString key;
    QUuid userId;
    QString skeleton;
};

bool isAbleAdministrator(const User &user)
{
    return user.role == Role::Administrator && !user.disabled;
}

/// Who is here already, as far as a batch asks for it.
class Directory
{
public:
    Result<> load(Connection &connection, const ImportBatch &batch);

    const QUuid *holderOf(const QString &key) const
    {
        const auto found = m_byKey.constFind(key);
        return found == m_byKey.cend() ? nullptr : &*found;
    }
    bool hasId(const QUuid &id) const { return m_ids.contains(id); }
    /// A name of another account that cannot be told from this one; empty: none.
    QString lookalikeOf(const Identifier &identifier, const QUuid &userId) const;
    std::optional<UserWithPassword> account(const QUuid &id) const
    {
        const auto found = m_accounts.constFind(id);
        return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
    }
    /// From now on it is here, with these names too.
    void add(const ImportItem &item, const QUuid &userId);
    /// Another administrator than `id` could sign in.
    bool hasOtherAdministrator(const QUuid &id) const { return m_administrators.size() > (m_administrators.contains(id) ? 1 : 0); }
    void setAdministers(const QUuid &id, bool does)
    {
        if (does)
            m_administrators.insert(id);
        else
            m_administrators.remove(id);
    }

private:
    Result<> loadHolders(Connection &connection, const ImportBatch &batch);
    Result<> loadAccounts(Connection &connection);
    void addHolder(const Holder &holder);

    QHash<QString, QUuid> m_byKey;
    QMultiHash<QString, Holder> m_bySkeleton; // empty where none is needed
    bool m_comparesLooks = false; // some name is not plain ASCII, all of which are told apart
    QSet<QUuid> m_ids;
    QHash<QUuid, UserWithPassword> m_accounts;
    QSet<QUuid> m_administrators;
};

Result<> Directory::load(Connection &connection, const ImportBatch &batch)
{
    JsonArray ids;
    for (const ImportItem &item : batch.accounts) {
        if (item.keepsId)
            ids.addText(item.row.user.id);
    }
    if (!ids.isEmpty()) {
        const auto found = connection.selectAll(QStringLiteral("SELECT id FROM users WHERE id") + isOneOf(connection.dialect()),
                                                ids.value(), [](Row row) { return row.id(); });
        if (!found)
            return failure(found);
        m_ids = QSet<QUuid>(found->begin(), found->end());
    }
    if (Result<> loaded = loadHolders(connection, batch); !loaded)
        return loaded;
    return loadAccounts(connection);
}

Result<> Directory::loadHolders(Connection &connection, const ImportBatch &batch)
{
    m_byKey.reserve(batch.accounts.size() * 2);
    JsonArray keys;
    JsonArray skeletons;
    const auto ask = [&](const Identifier &identifier) {
        m_comparesLooks |= !isAscii(identifier.key);
        keys.addText(identifier.key);
        skeletons.addText(identifier.skeleton);
    };
    for (const ImportItem &item : batch.accounts) {
        ask(item.row.username);
        if (item.row.email && item.row.email->key != item.row.username.key)
            ask(*item.row.email);
    }
    const auto read = [](Row row) { return Holder{row.text(), row.id(), row.optionalText().value_or(QString())}; };
    QList<Holder> found;
    for (const auto &[column, values] : {std::pair(QStringLiteral("key"), keys), std::pair(QStringLiteral("skeleton"), skeletons)}) {
        const auto holders = connection.selectAll(QStringLiteral("SELECT key, user_id, skeleton FROM identifiers WHERE ") + column
                                                      + isOneOf(connection.dialect()),
                                                  values.value(), read);
        if (!holders)
            return failure(holders);
        found += *holders;
    }
    m_comparesLooks |= !std::ranges::all_of(found, [](const Holder &holder) { return isAscii(holder.key); });
    for (const Holder &holder : std::as_const(found)) {
        if (!m_byKey.contains(holder.key))
            addHolder(holder);
    }
    return {};
}

Result<> Directory::loadAccounts(Connection &connection)
{
    QSet<QUuid> wanted = m_ids;
    for (const QUuid &id : std::as_const(m_byKey))
        wanted.insert(id);
    if (wanted.isEmpty())
        return {};
    JsonArray ids;
    for (const QUuid &id : std::as_const(wanted))
        ids.addText(id);
    const auto accounts =
        connection.selectAll(QStringLiteral("SELECT ") + Row::userColumns() + QStringLiteral(", u.password_hash FROM users u WHERE u.id")
                                 + isOneOf(connection.dialect()),
                             ids.value(), [](Row row) {
                                 return UserWithPassword{row.user(), row.text().toLatin1()};
                             });
    if (!accounts)
        return failure(accounts);
    for (const UserWithPassword &account : *accounts)
        m_accounts.insert(account.user.id, account);
    const auto administrators = connection.selectAll(QStringLiteral("SELECT id FROM users WHERE role = 'administrator' AND NOT disabled"),
                                                     {}, [](Row row) { return row.id(); });
    if (!administrators)
        return failure(administrators);
    m_administrators = QSet<QUuid>(administrators->begin(), administrators->end());
    return {};
}

void Directory::addHolder(const Holder &holder)
{
    m_byKey.insert(holder.key, holder.userId);
    if (m_comparesLooks)
        m_bySkeleton.insert(holder.skeleton, holder);
}

void Directory::add(const ImportItem &item, const QUuid &userId)
{
    const AccountRow &row = item.row;
    m_ids.insert(userId);
    addHolder({row.username.key, userId, row.username.skeleton});
    if (row.email && row.email->key != row.username.key)
        addHolder({row.email->key, userId, row.email->skeleton});
}

QString Directory::lookalikeOf(const Identifier &identifier, const QUuid &userId) const
{
    const bool plain = isAscii(identifier.key);
    for (auto alike = m_bySkeleton.constFind(identifier.skeleton); alike != m_bySkeleton.cend() && alike.key() == identifier.skeleton;
         ++alike) {
        if (alike->key != identifier.key && alike->userId != userId && !(plain && isAscii(alike->key)))
            return alike->key;
    }
    return {};
}

Error alreadyHere(const ImportItem &item)
{
    return {.code = ErrorCode::Conflict,
            .detail = QStringLiteral("%1 is here already. Nothing of this batch was imported; --on-conflict skip or update goes on.")
                          .arg(item.row.user.username)};
}

ImportDecision refused(const QString &reason)
{
    return {{Kind::Refused, reason}, {}};
}

/// Decides on one account after another, each knowing those before it.
class Decider
{
public:
    Decider(Directory &directory, const ImportRules &rules) : m_directory(directory), m_rules(rules) { }

    Result<ImportDecision> decide(const ImportItem &item)
    {
        QSet<QUuid> here;
        const QUuid own = item.row.user.id;
        if (item.keepsId && m_directory.hasId(own))
            here.insert(own);
        for (const QString &key : {item.row.username.key, item.row.email ? item.row.email->key : item.row.username.key}) {
            if (const QUuid *holder = m_directory.holderOf(key))
                here.insert(*holder);
        }
        if (here.isEmpty())
            return addition(item);
        switch (m_rules.onConflict) {
        case ImportRules::OnConflict::Skip: return ImportDecision{{Kind::Skipped}, {}};
        case ImportRules::OnConflict::Fail: return alreadyHere(item);
        case ImportRules::OnConflict::Update: break;
        }
        return here.size() == 1 ? update(item, *here.begin())
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
        m_directory.add(item, item.row.user.id);
        if (isAbleAdministrator(item.row.user))
            m_directory.setAdministers(item.row.user.id, true);
        return {{Kind::Added}, {}};
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
        m_directory.add(item, id);
        m_directory.setAdministers(id, isAbleAdministrator(after));
        if (!changes)
            return {{Kind::Skipped}, {}};
        return {{Kind::Updated}, before};
    }

    Directory &m_directory;
    const ImportRules &m_rules;
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

Result<QList<ImportDecision>> decideImport(Connection &connection, const ImportBatch &batch, const ImportRules &rules)
{
    Directory directory;
    if (Result<> loaded = directory.load(connection, batch); !loaded)
        return failure(std::move(loaded));
    Decider decider(directory, rules);
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
