// SPDX-License-Identifier: Apache-2.0
#include "core/storage/bulk/importclaims.h"

namespace sallyport {

namespace {

// Nobody can choose names that are mistaken for others': the seed is another one each time.
size_t claimOf(const QString &name)
{
    return qHash(identifierKey(name), QHashSeed::globalSeed());
}

} // namespace

void ImportClaims::add(const Place &place, const std::optional<QUuid> &id, const QStringList &names)
{
    if (id && !m_ids.contains(*id))
        m_ids.insert(*id, place);
    for (const QString &name : names) {
        if (const size_t claim = claimOf(name); !m_names.contains(claim))
            m_names.insert(claim, place);
    }
}

std::optional<Place> ImportClaims::otherThan(const Place &place, const User &account) const
{
    if (const auto found = m_ids.constFind(account.id); found != m_ids.cend() && *found != place)
        return *found;
    for (const QString &name : {account.username, account.email.value_or(account.username)}) {
        if (const auto found = m_names.constFind(claimOf(name)); found != m_names.cend() && *found != place)
            return *found;
    }
    return std::nullopt;
}

} // namespace sallyport
