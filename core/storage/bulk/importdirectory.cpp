// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importdirectory.h"

#include "core/base/ascii.h"
#include "core/storage/bulk/jsonrows.h"

#include <algorithm>

namespace sallyport {

Result<> ImportDirectory::load(Connection &connection, const ImportBatch &batch)
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

Result<> ImportDirectory::loadHolders(Connection &connection, const ImportBatch &batch)
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

Result<> ImportDirectory::loadAccounts(Connection &connection)
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

void ImportDirectory::addHolder(const Holder &holder)
{
    m_byKey.insert(holder.key, holder.userId);
    if (m_comparesLooks)
        m_bySkeleton.insert(holder.skeleton, holder);
}

void ImportDirectory::removeHolder(const Identifier &identifier)
{
    m_byKey.remove(identifier.key);
    for (auto alike = m_bySkeleton.find(identifier.skeleton); alike != m_bySkeleton.end() && alike.key() == identifier.skeleton;)
        alike = alike->key == identifier.key ? m_bySkeleton.erase(alike) : std::next(alike);
}

void ImportDirectory::add(const AccountRow &row)
{
    m_ids.insert(row.user.id);
    addHolder({row.username.key, row.user.id, row.username.skeleton});
    if (row.email && row.email->key != row.username.key)
        addHolder({row.email->key, row.user.id, row.email->skeleton});
}

QStringList ImportDirectory::change(const User &before, const User &after)
{
    m_accounts[after.id].user = after;
    if (before.username == after.username && before.email == after.email)
        return {};
    QStringList freed;
    for (const QString &name : {before.username, before.email.value_or(before.username)}) {
        const Identifier identifier = Identifier::of(name);
        if (const QUuid *holder = holderOf(identifier.key); holder && *holder == after.id)
            removeHolder(identifier);
        freed.append(identifier.key);
    }
    for (const QString &name : {after.username, after.email.value_or(after.username)}) {
        const Identifier identifier = Identifier::of(name);
        freed.removeAll(identifier.key);
        if (!m_byKey.contains(identifier.key))
            addHolder({identifier.key, after.id, identifier.skeleton});
    }
    return freed;
}

void ImportDirectory::apply(const ImportForeseen &foreseen)
{
    for (auto freed = foreseen.freed.begin(); freed != foreseen.freed.end(); ++freed) {
        if (const QUuid *holder = holderOf(freed.key()); holder && *holder == freed.value())
            removeHolder({freed.key(), confusableSkeleton(freed.key())});
    }
    for (auto one = foreseen.administers.begin(); one != foreseen.administers.end(); ++one)
        setAdministers(one.key(), one.value());
}

QString ImportDirectory::lookalikeOf(const Identifier &identifier, const QUuid &userId) const
{
    const bool plain = isAscii(identifier.key);
    for (auto alike = m_bySkeleton.constFind(identifier.skeleton); alike != m_bySkeleton.cend() && alike.key() == identifier.skeleton;
         ++alike) {
        if (alike->key != identifier.key && alike->userId != userId && !(plain && isAscii(alike->key)))
            return alike->key;
    }
    return {};
}

} // namespace sallyport
