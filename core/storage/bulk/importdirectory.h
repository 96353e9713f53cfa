// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/userrepository.h"
#include "core/storage/bulk/importbatch.h"

#include <QHash>
#include <QSet>

namespace sallyport {

/// What a run that changes nothing would have changed before: what it asks the database for is still as it was.
struct ImportForeseen
{
    QHash<QString, QUuid> freed; ///< names and addresses, and whose they were
    QHash<QUuid, bool> administers;
};

/// Who is here already, as far as a batch asks for it; and who would be after each account of it.
class ImportDirectory
{
public:
    Result<> load(Connection &connection, const ImportBatch &batch);
    /// After load().
    void apply(const ImportForeseen &foreseen);

    const QUuid *holderOf(const QString &key) const
    {
        const auto found = m_byKey.constFind(key);
        return found == m_byKey.cend() ? nullptr : &*found;
    }
    bool hasId(const QUuid &id) const { return m_ids.contains(id); }
    /// A name of another account that cannot be told from this one; empty: none.
    QString lookalikeOf(const Identifier &identifier, const QUuid &userId) const;
    /// None that came with this very batch.
    std::optional<UserWithPassword> account(const QUuid &id) const
    {
        const auto found = m_accounts.constFind(id);
        return found == m_accounts.cend() ? std::nullopt : std::optional(*found);
    }
    void add(const AccountRow &row);
    /// Returns what names and addresses are free from now on.
    QStringList change(const User &before, const User &after);
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
    struct Holder
    {
        QString key;
        QUuid userId;
        QString skeleton;
    };

    Result<> loadHolders(Connection &connection, const ImportBatch &batch);
    Result<> loadAccounts(Connection &connection);
    void addHolder(const Holder &holder);
    void removeHolder(const Identifier &identifier);

    QHash<QString, QUuid> m_byKey;
    QMultiHash<QString, Holder> m_bySkeleton; // empty where none is needed
    bool m_comparesLooks = false; // some name is not plain ASCII, all of which are told apart
    QSet<QUuid> m_ids;
    QHash<QUuid, UserWithPassword> m_accounts;
    QSet<QUuid> m_administrators;
};

} // namespace sallyport
